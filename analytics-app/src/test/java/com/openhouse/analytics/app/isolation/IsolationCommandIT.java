package com.openhouse.analytics.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.app.isolation.Owner.Outcome;
import com.openhouse.analytics.app.settings.IsolationMode;
import com.openhouse.analytics.app.settings.SettingException;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationCommandIT {

    private Owner owner;
    private Owner refused;

    @BeforeAll
    void twoOwners() {
        owner = Owner.who("housekeeper", "createrole");
        refused = Owner.who("tenant_of_the_house", "nocreaterole");
        Migrations.migrate(owner.database().dataSource());
    }

    @Test
    void anOwnerWhoIsNoSuperuserSetsItUpAsOftenAsHeLikesAndRemovesIt() throws SQLException {
        assertThat(owner.run("doctor")).isEqualTo(new Outcome(1, """
                no   roles and views are made
                no   this user may take on the roles
                no   the views are those of this version
                Run setup-isolation to put isolation in force.
                """));

        for (int times = 0; times < 2; times++) {
            assertThat(owner.run("setup-isolation"))
                    .isEqualTo(new Outcome(
                            0, "Isolation by the database is set up; the product uses it from its next start on.\n"));
            assertThat(owner.run("doctor")).isEqualTo(new Outcome(0, """
                    yes  roles and views are made
                    yes  this user may take on the roles
                    yes  the views are those of this version
                    Isolation by the database is in force.
                    """));
            assertThat(roleOfASession(owner)).isEqualTo("openhouse_writer");
        }

        assertThat(owner.run("setup-isolation", "--remove"))
                .isEqualTo(new Outcome(0, "Isolation by the database is removed.\n"));
        assertThat(owner.run("doctor").exitCode()).isEqualTo(1);
        assertThat(roleOfASession(owner)).isEqualTo("housekeeper");
        assertThat(left()).isZero();
    }

    @Test
    void aStartMakesAnewWhatHasChangedAndLeavesTheRestAlone() throws SQLException {
        owner.run("setup-isolation");
        try {
            long before = views();
            start();
            assertThat(views()).isEqualTo(before);

            owner.client()
                    .sql("revoke select on openhouse_tenant.units from openhouse_reader")
                    .update();
            start();
            assertThat(views()).isNotEqualTo(before);
            assertThat(owner.client()
                            .sql("select has_table_privilege('openhouse_reader', 'openhouse_tenant.units', 'select')")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        } finally {
            owner.run("setup-isolation", "--remove");
        }
    }

    private void start() throws SQLException {
        new IsolationStart(owner.database().dataSource(), IsolationMode.REQUIRED, false).afterPropertiesSet();
    }

    /** Views that are made anew have other numbers. */
    private long views() {
        return owner.client()
                .sql(
                        "select sum(cast(c.oid as bigint)) from pg_class c where c.relnamespace = cast('openhouse_tenant' as regnamespace)")
                .query(Long.class)
                .single();
    }

    @Test
    void theProductMayHaveAUserOfItsOwn() throws SQLException {
        owner.client().sql("create role portal login").update();
        try {
            assertThat(owner.run("setup-isolation", "--login=portal").exitCode())
                    .isZero();
            assertThat(owner.client()
                            .sql("select pg_has_role('portal', 'openhouse_reader', 'set')")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        } finally {
            owner.run("setup-isolation", "--remove");
            owner.client().sql("drop role portal").update();
        }
    }

    @Test
    void anOwnerWhoMayMakeNoRolesIsToldSoAndNothingHasChanged() {
        Outcome failed = refused.run("setup-isolation");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.printed())
                .startsWith("Failed, nothing has changed: ERROR: permission denied to create role")
                .hasLineCount(1);
        assertThat(refused.run("doctor").exitCode()).isEqualTo(1);
        assertThat(refused.client()
                        .sql("select count(*) from pg_namespace where nspname like 'openhouse%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whereItIsRequiredTheProductDoesNotStartWithout() {
        IsolationStart start = new IsolationStart(refused.database().dataSource(), IsolationMode.REQUIRED, false);
        assertThatThrownBy(start::afterPropertiesSet)
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("setup-isolation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpTellsWhatBothDo(String option) {
        for (String command : new String[] {"setup-isolation", "doctor"}) {
            Outcome help = Owner.run(Map.of(), command, option);
            assertThat(help.exitCode()).isZero();
            assertThat(help.printed())
                    .contains("--login=USER", "--remove", "Ends with 0 when it does, with 1 when not.");
        }
    }

    @ParameterizedTest
    @CsvSource({"setup-isolation, --force", "setup-isolation, now", "doctor, --remove", "doctor, --login=portal"})
    void whatCannotBeUnderstoodIsToldApart(String command, String option) {
        assertThat(Owner.run(Map.of(), command, option).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup-isolation", "doctor"})
    void aDatabaseThatDoesNotAnswerIsAFailure(String command) {
        Outcome failed = Owner.run(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/none"), command);
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.printed()).startsWith("Failed, nothing has changed: ");
    }

    private static String roleOfASession(Owner owner) throws SQLException {
        try (Connection connection = owner.database().dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(Isolation.SESSION_START);
            ResultSet row = sql.executeQuery("select current_user");
            row.next();
            return row.getString(1);
        }
    }

    /** Roles and schemas that were not there before. */
    private int left() {
        return owner.client()
                .sql("select (select count(*) from pg_namespace where nspname like 'openhouse%')"
                        + " + (select count(*) from pg_roles where rolname like 'openhouse%')")
                .query(Integer.class)
                .single();
    }
}
