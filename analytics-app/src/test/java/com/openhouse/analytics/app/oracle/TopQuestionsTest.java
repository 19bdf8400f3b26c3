package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.SmallCompany.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TopQuestionsTest {
    private final SmallCompany company = new SmallCompany("Europe/Dublin");

    @Test
    void theLabelIsTheMostFrequentSpelling() {
        ask("Reset it?", "reset it", "reset it", "Hi, reset it");

        assertThat(label()).isEqualTo("reset it");
    }

    @Test
    void ofTwoEquallyFrequentSpellingsTheMoreRecentIsTheLabel() {
        ask("reset it", "Reset it?");

        assertThat(label()).isEqualTo("Reset it?");
    }

    @Test
    void personalDetailsAreMasked() {
        ask("call 087 123 4567 at D02 X285");

        assertThat(label()).isEqualTo("call [phone] at [eircode]");
    }

    private void ask(String... spellings) {
        for (int i = 0; i < spellings.length; i++) {
            company.exchange(NOON.plusSeconds(i), spellings[i], null);
        }
    }

    private Object label() {
        return TopQuestions.of(new Conversations(company.data).questions(), 10)
                .get(0)
                .get("question");
    }
}
