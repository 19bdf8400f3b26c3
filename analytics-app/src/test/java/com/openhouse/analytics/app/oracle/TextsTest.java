package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do I reset the boiler?        | how do i reset the boiler
            Hi there, hello  Reset it ?!      | reset it
            GOOD EVENING. hey reset it...     | reset it
            Ｈｉ， ｒｅｓｅｔ　ｉｔ？          | reset it
            Hire a plumber                    | hire a plumber
            hello                             | hello
            hi there                          | hi there
            """)
    void spellingsOfOneQuestionBecomeOneText(String spelling, String text) {
        assertThat(Texts.normalised(spelling)).isEqualTo(text);
    }
}
