package com.openhouse.analytics.domain.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyMaskTest {

    @ParameterizedTest
    @CsvSource({
        "a1b2c3d4:chat, a1…:chat",
        "10.0.0.1:chat, 10…:chat",
        "tenant:seamus@example.ie:chat, te…:chat",
        "login:seamus@example.ie, lo…",
        "2001:db8::1, 20…",
        "abc:chat, a…:chat",
        "a:chat, …:chat",
        "seamus@example.ie, se…",
        "x, …"
    })
    void aKeyShowsTwoCharactersAtMostAndItsResource(String key, String masked) {
        assertThat(KeyMask.masked(key)).isEqualTo(masked);
    }
}
