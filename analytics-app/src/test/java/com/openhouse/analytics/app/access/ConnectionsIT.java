package com.openhouse.analytics.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds on every connection of the product's pool. */
class ConnectionsIT {

    private final House house = House.shared();

    /** A plan for all scopes compared each of 60,000 homeowners with each who had asked, once a scope had been asked for five times. */
    @ParameterizedTest
    @CsvSource({"plan_cache_mode, force_custom_plan", "statement_timeout, 30s", "lock_timeout, 5s", "TimeZone, UTC"})
    void aStatementIsPlannedForItsOwnScopeAndEnds(String setting, String value) {
        var pool = new JdbcTemplate(house.context.getBean(DataSource.class));

        assertThat(pool.queryForObject("select current_setting(?)", String.class, setting))
                .isEqualTo(value);
    }
}
