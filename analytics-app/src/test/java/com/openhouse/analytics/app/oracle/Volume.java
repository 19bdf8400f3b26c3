package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much was said in a window, day by day. */
final class Volume {
    private final Facts facts;
    private final Window window;
    private final List<RawData.Message> messages;
    private final List<Question> questions;

    Volume(Facts facts, Window window) {
        this.facts = facts;
        this.window = window;
        this.messages =
                facts.messages.stream().filter(row -> facts.in(window, row)).toList();
        this.questions = facts.questionsIn(window);
    }

    Map<String, @Nullable Object> json() {
        return object(
                "message_count_by_day", window.days().stream().map(this::day).toList(),
                "messages", messages.size(),
                "questions", questions.size(),
                "answers", answers(questions));
    }

    /** As the previous period tells it. */
    Map<String, @Nullable Object> previous() {
        Map<String, @Nullable Object> json = json();
        json.put("window", window.json());
        return json;
    }

    Map<String, @Nullable Object> since(Volume before) {
        return object(
                "messages", Change.ofAmounts(messages.size(), before.messages.size()),
                "questions", Change.ofAmounts(questions.size(), before.questions.size()),
                "answers", Change.ofAmounts(answers(questions), answers(before.questions)));
    }

    private Map<String, @Nullable Object> day(LocalDate day) {
        List<Question> asked = questions.stream()
                .filter(question -> facts.dayOf(question.row()).equals(day))
                .toList();
        return object(
                "date", day.toString(),
                "messages",
                        messages.stream()
                                .filter(row -> facts.dayOf(row).equals(day))
                                .count(),
                "questions", asked.size(),
                "answers", answers(asked),
                "partial", window.isPartial(day));
    }

    private static long answers(List<Question> questions) {
        return questions.stream().filter(Question::answered).count();
    }
}
