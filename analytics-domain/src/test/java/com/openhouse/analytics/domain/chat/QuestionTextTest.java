package com.openhouse.analytics.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to aoife.byrne+home@mail.example.ie please|Write to [email] please",
                "My Eircode is A65 F4E2.|My Eircode is [eircode].",
                "d6w xy00 is where I live|[eircode] is where I live",
                "Call me on 087 123 4567 today|Call me on [phone] today",
                "Call 01 234 5678|Call [phone]",
                "Ring +353 (0)87 123 4567!|Ring [phone]!",
                "Ring +353871234567|Ring [phone]",
                "0871234567|[phone]",
                "Mail a@b.ie or 085-123-4567|Mail [email] or [phone]"
            })
    void personalDetailsAreMasked(String text, String masked) {
        assertThat(QuestionText.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the room 3.5 x 4.2 m or 1500 x 2000 mm?",
                "Is it due on 2026-10-25 at 10:30?",
                "Unit 12, house type BS01, 38 homes",
                "The boiler shows error E119 and 1.5 bar",
                "Warranty 10 years, 0.35 W/m2K",
                "my @ home"
            })
    void everythingElseStays(String text) {
        assertThat(QuestionText.masked(text)).isEqualTo(text);
    }
}
