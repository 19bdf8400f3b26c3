package com.openhouse.analytics.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitsSettingTest {

    @Test
    void limitsAreReadPerResource() {
        assertThat(RateLimitsSetting.parse("chat=60, search=30").byResource())
                .isEqualTo(Map.of("chat", 60, "search", 30));
        assertThat(RateLimitsSetting.parse(" ").byResource()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "chat=", "chat=0", "chat=-1", "chat=many", "chat=60,", "=60"})
    void aLimitThatIsNoneStopsTheStart(String text) {
        assertThatThrownBy(() -> RateLimitsSetting.parse(text))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("OPENHOUSE_RATE_LIMITS");
    }
}
