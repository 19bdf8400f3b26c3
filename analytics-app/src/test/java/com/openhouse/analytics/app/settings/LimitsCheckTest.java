package com.openhouse.analytics.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.web.server.ServerSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LimitsCheckTest {

    @ParameterizedTest
    @CsvSource({
        "openhouse.limits.requests-per-principal, 0, OPENHOUSE_LIMITS_REQUESTS_PER_PRINCIPAL",
        "openhouse.limits.requests-per-address, -1, OPENHOUSE_LIMITS_REQUESTS_PER_ADDRESS",
        "openhouse.limits.sign-ins-per-account, 0, OPENHOUSE_LIMITS_SIGN_INS_PER_ACCOUNT",
        "openhouse.limits.sign-ins-per-address, 0, OPENHOUSE_LIMITS_SIGN_INS_PER_ADDRESS",
        "openhouse.limits.sign-in-window, 0s, OPENHOUSE_LIMITS_SIGN_IN_WINDOW",
        "openhouse.limits.page-size, 199, OPENHOUSE_LIMITS_PAGE_SIZE",
        "openhouse.limits.page-size, 10001, OPENHOUSE_LIMITS_PAGE_SIZE",
        "openhouse.limits.window-days, 89, OPENHOUSE_LIMITS_WINDOW_DAYS",
        "openhouse.limits.window-days, 3661, OPENHOUSE_LIMITS_WINDOW_DAYS",
        "openhouse.limits.batch-size, 0, OPENHOUSE_LIMITS_BATCH_SIZE",
        "openhouse.limits.form-body, 1023B, OPENHOUSE_LIMITS_FORM_BODY",
        "openhouse.limits.feedback-body, 65MB, OPENHOUSE_LIMITS_FEEDBACK_BODY",
        "openhouse.limits.events-body, 4GB, OPENHOUSE_LIMITS_EVENTS_BODY",
        "openhouse.trusted-proxies, proxy, OPENHOUSE_TRUSTED_PROXIES",
        "openhouse.trusted-proxies, 10.0.0.0/99, OPENHOUSE_TRUSTED_PROXIES",
        "openhouse.cors-origins, *, OPENHOUSE_CORS_ORIGINS",
        "openhouse.cors-origins, https://a.example/path, OPENHOUSE_CORS_ORIGINS"
    })
    void oneLineNamesTheSetting(String property, String value, String setting) {
        assertThatThrownBy(() -> LimitsCheck.check(bind(property, value)))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith(setting + ": ");
    }

    @Test
    void listsArePartedByCommas() {
        assertThat(LimitWiring.server(bind("openhouse.trusted-proxies", "10.0.0.0/8, ::1")))
                .isEqualTo(new ServerSettings(List.of("10.0.0.0/8", "::1"), List.of()));
        LimitsCheck.check(bind("openhouse.cors-origins", "https://a.example,http://localhost:5173"));
    }

    private static OpenHouseSettings bind(String property, String value) {
        return new Binder(new MapConfigurationPropertySource(Map.of(property, value)))
                .bindOrCreate("openhouse", OpenHouseSettings.class);
    }
}
