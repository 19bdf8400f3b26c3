package com.openhouse.analytics.app.demo.data;

import java.util.List;
import java.util.Map;

/** What people ask about, and what they get as an answer; a guard answers by rule, without the model. */
record Topic(String name, double weight, boolean guard, List<String> questions, List<String> answers) {

    static List<Topic> all() {
        Map<String, List<String>> questions = Texts.grouped("questions.txt");
        Map<String, List<String>> answers = Texts.grouped("answers.txt");
        return Texts.table("topics.csv").stream()
                .map(cells -> new Topic(
                        cells.get(0),
                        Double.parseDouble(cells.get(1)),
                        cells.get(2).equals("yes"),
                        questions.get(cells.get(0)),
                        answers.get(cells.get(0))))
                .toList();
    }
}
