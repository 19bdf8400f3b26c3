package com.openhouse.analytics.app.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the questions, each with its answer, out of the message rows. */
final class Conversations {
    private final List<RawData.Message> rows;
    private final Homes homes;

    Conversations(RawData data) {
        this.rows = Traffic.real(data).stream()
                .sorted(Comparator.comparing(RawData.Message::createdAt)
                        .thenComparing(row -> row.id().toString()))
                .toList();
        this.homes = new Homes(data);
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String text = Question.textOf(rows.get(i));
            if (text != null) {
                questions.add(question(i, text));
            }
        }
        return questions;
    }

    private Question question(int i, String text) {
        RawData.Message row = rows.get(i);
        String own = Question.ownAnswerOf(row);
        RawData.Message answerRow = own != null ? row : laterAnswer(i);
        String answer = own != null ? own : answerRow == null ? null : Question.assistantTextOf(answerRow);
        return new Question(row, text, answerRow, answer, homes.homeOf(row), homes.homeownerOf(row));
    }

    /** Walks on in the question's thread until an assistant speaks or the next question is asked. */
    private RawData.@Nullable Message laterAnswer(int i) {
        RawData.Message question = rows.get(i);
        for (RawData.Message row : rows.subList(i + 1, rows.size())) {
            if (!sameThread(question, row)) {
                continue;
            }
            if (Question.textOf(row) != null) {
                return null;
            }
            if (Question.assistantTextOf(row) != null) {
                return row;
            }
        }
        return null;
    }

    private static boolean sameThread(RawData.Message one, RawData.Message other) {
        return one.userId() != null
                && one.userId().equals(other.userId())
                && one.tenantId().equals(other.tenantId())
                && Objects.equals(one.developmentId(), other.developmentId());
    }
}
