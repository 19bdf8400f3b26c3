package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.SmallCompany.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The random data is worth its name only if every flaw really turns up in it. */
final class RandomDataTest {
    @Test
    void theSameSeedGivesTheSameData() {
        RawData one = RandomData.generate(7, NOON);
        RawData other = RandomData.generate(7, NOON);

        assertThat(one.messages).isEqualTo(other.messages);
        assertThat(one.documentViews).isEqualTo(other.documentViews);
        assertThat(one.feedback).isEqualTo(other.feedback);
    }

    @Test
    void everyKindOfConversationTurnsUp() {
        Set<String> reasons = new HashSet<>();
        for (Question question : questions()) {
            String reason = String.valueOf(question.unansweredReason());
            String rows =
                    question.answerRow() == null || question.answerRow() == question.row() ? "one row" : "two rows";
            reasons.add(reason + ", " + rows + ", " + (question.eligible() ? "eligible" : "small talk"));
        }

        assertThat(reasons)
                .contains("null, one row, eligible", "null, two rows, small talk", "no_answer, one row, eligible");
        assertThat(reasons).contains("no_info, two rows, eligible", "lookup_failed, one row, eligible");
    }

    @Test
    void homesTurnUpResolvedAndUnresolved() {
        assertThat(questions()).anyMatch(question -> question.home() != null && question.homeowner() != null);
        assertThat(questions()).anyMatch(question -> question.home() != null && question.homeowner() == null);
        assertThat(questions()).anyMatch(question -> question.home() == null && question.homeowner() != null);
    }

    @Test
    void excludedRowsTurnUp() {
        assertThat(someMessage(Traffic::isTest)).isTrue();
        assertThat(datasets().stream().anyMatch(data -> data.messages.stream()
                        .anyMatch(row -> Traffic.contradictsDevelopment(data, row))))
                .isTrue();
        assertThat(someMessage(row -> row.createdAt().equals(NOON))).isTrue();
    }

    private static boolean someMessage(Predicate<RawData.Message> flaw) {
        return datasets().stream().anyMatch(data -> data.messages.stream().anyMatch(flaw));
    }

    private static List<Question> questions() {
        return datasets().stream()
                .flatMap(data -> new Conversations(data).questions().stream())
                .toList();
    }

    private static List<RawData> datasets() {
        return LongStream.range(0, 20)
                .mapToObj(seed -> RandomData.generate(seed, NOON))
                .toList();
    }
}
