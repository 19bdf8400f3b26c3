package com.openhouse.analytics.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class AccountCommandIT {

    private static final String EMAIL = "aoife@example.ie";
    private static final String PASSWORD = "a quiet harbour at noon";

    private static TestDatabase database;
    private static JdbcClient client;
    private static UUID tenant;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void aTenantWithAdmins() {
        database = TestPostgres.freshDatabase();
        client = JdbcClient.create(database.dataSource());
        Rows rows = new Rows(database.dataSource());
        tenant = rows.tenant("Longview", "Europe/Dublin");
        rows.run("insert into admins (tenant_id, email, role) values ('" + tenant + "', 'Aoife@example.ie', 'admin'),"
                + " ('" + tenant + "', 'wizard@example.ie', 'wizard')");
    }

    @BeforeEach
    void noAccounts() {
        client.sql("truncate analytics_credentials, analytics_sessions, audit_log")
                .update();
    }

    @Test
    void anAccountIsMadeForAnAdminAndToldInTheAccessLog() {
        assertThat(run(PASSWORD + "\nmore", "create", EMAIL)).isZero();

        String hash = client.sql("select password_hash from analytics_credentials")
                .query(String.class)
                .single();
        assertThat(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().matches(PASSWORD, hash))
                .isTrue();
        assertThat(told()).isEqualTo("account_created account create Aoife@example.ie " + tenant);
        assertThat(out + "" + err).doesNotContain(PASSWORD);
    }

    @Test
    void anAccountIsMadeOnce() {
        run(PASSWORD, "create", EMAIL);
        assertThat(run(PASSWORD + "!", "create", EMAIL)).isOne();
        assertThat(err.toString()).contains("has an account already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@example.ie", "wizard@example.ie", ""})
    void whoIsNoAdminWithAccessGetsNoAccount(String email) {
        assertThat(run(PASSWORD, "create", email)).isOne();
        assertThat(client.sql("select count(*) from analytics_credentials")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short1!", "password123", "aoife@example.ie", "qwertyuiop"})
    void aPasswordThatIsShortOrGuessedSoonIsRefused(String password) {
        assertThat(run(password, "create", EMAIL)).isOne();
        assertThat(err.toString()).contains("password").doesNotContain("password123");
    }

    @Test
    void aPasswordOf129CharactersIsRefusedAndOneOf128IsNot() {
        String long128 = "correct horse battery staple ".repeat(5).substring(0, 128);
        assertThat(run(long128 + "x", "create", EMAIL)).isOne();
        assertThat(err.toString()).contains("8 to 128 characters");
        assertThat(run(long128, "create", EMAIL)).isZero();
    }

    @Test
    void disablingAndANewPasswordEndAllSessions() {
        run(PASSWORD, "create", EMAIL);
        for (String action : new String[] {"disable", "password"}) {
            client.sql(
                            "insert into analytics_sessions (tenant_id, id, admin_id, created_at, last_used_at, expires_at)"
                                    + " select tenant_id, gen_random_uuid(), admin_id, now(), now(), now() from analytics_credentials")
                    .update();
            assertThat(run(PASSWORD + " again", action, EMAIL)).isZero();
            assertThat(client.sql("select count(*) from analytics_sessions where revoked_at is null")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        assertThat(disabled()).isTrue();
        assertThat(run("", "enable", EMAIL)).isZero();
        assertThat(disabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "disable", "enable"})
    void whatIsNotThereIsNotChanged(String action) {
        assertThat(run(PASSWORD, action, EMAIL)).isOne();
        assertThat(err.toString()).contains("no local account");
    }

    @Test
    void wrongArgumentsAreToldApart() {
        assertThat(command("").run("account", "--help")).isZero();
        assertThat(out.toString()).contains("Exit codes");
        assertThat(command("").run("account")).isEqualTo(2);
        assertThat(command("").run("account", "destroy", "--email", EMAIL)).isEqualTo(2);
        assertThat(command("").run("account", "create", "--email", EMAIL, "--password", "x"))
                .isEqualTo(2);
        assertThat(new AccountCommand(Map.of(), System.in, System.out, new PrintStream(err))
                        .run("account", "disable", "--email", EMAIL))
                .isOne();
        assertThat(err.toString()).contains("SPRING_DATASOURCE_URL: is missing.");
    }

    private static boolean disabled() {
        return client.sql("select disabled_at is not null from analytics_credentials")
                .query(Boolean.class)
                .single();
    }

    private static String told() {
        return client.sql("select concat_ws(' ', type, action, tenant_id) from audit_log")
                .query(String.class)
                .single();
    }

    private int run(String input, String action, String email) {
        return command(input).run("account", action, "--email", email);
    }

    private AccountCommand command(String input) {
        return new AccountCommand(
                Map.of(
                        "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", database.username(),
                        "SPRING_DATASOURCE_PASSWORD", database.password()),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true),
                new PrintStream(err, true));
    }
}
