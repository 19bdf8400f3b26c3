package com.openhouse.analytics.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class DatabaseCheckIT {

    @Test
    void aDemoIsRefusedBeforeAnythingIsAddedToSomebodysDatabase() {
        TestDatabase database = TestPostgres.emptyDatabase();
        JdbcClient client = JdbcClient.create(database.dataSource());
        client.sql("create table tenants (description text)").update();
        client.sql("insert into tenants values ('Somebody''s')").update();

        assertThatThrownBy(() -> DatabaseCheck.check(environment(database, true)))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("OPENHOUSE_DEMO");
        assertThatCode(() -> DatabaseCheck.check(environment(database, false))).doesNotThrowAnyException();
        assertThat(client.sql("select count(*) from pg_class where relnamespace = 'public'::regnamespace")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aDemoMayGoIntoAnEmptyDatabase() {
        TestDatabase database = TestPostgres.emptyDatabase();

        assertThatCode(() -> DatabaseCheck.check(environment(database, true))).doesNotThrowAnyException();
    }

    private static MockEnvironment environment(TestDatabase database, boolean demo) {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", database.jdbcUrl())
                .withProperty("spring.datasource.username", database.username())
                .withProperty("spring.datasource.password", database.password())
                .withProperty("openhouse.demo", Boolean.toString(demo));
    }
}
