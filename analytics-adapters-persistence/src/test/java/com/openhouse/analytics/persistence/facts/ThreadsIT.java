package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions of a home and the replies that other rows hold, in whatever order they come, change and go. */
class ThreadsIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private DataSource dataSource;
    private FactKeeper keeper;
    private Rows rows;
    private UUID tenant;
    private UUID development;
    private List<UUID> homes;

    @BeforeEach
    void twoHomes() {
        dataSource = TestPostgres.freshDatabase().dataSource();
        keeper = new FactKeeper(dataSource, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress());
        rows = new Rows(dataSource);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        development = rows.development(tenant, "Longview Park");
        homes = List.of(
                rows.unit(tenant, development, "aoife@example.ie"), rows.unit(tenant, development, "brian@example.ie"));
        assertThat(keeper.catchUp()).isTrue();
    }

    @RepeatedTest(3)
    void factsAreWhatTheRowsSay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int step = 0; step < 60; step++) {
            for (int change = random.nextInt(4); change >= 0; change--) {
                change(random);
            }
            keeper.catchUp();

            assertThat(new FactSql(JdbcClient.create(dataSource)).differences(tenant))
                    .as("step %s of %s", step, repetition.getCurrentRepetition())
                    .isEmpty();
        }
    }

    @Test
    void aQuestionThatAnotherHasCutOffIsNotMadeAnewByWhatComesLater() {
        UUID question = said(homes.get(0), NOON, Map.of("sender", "user", "content", "How?"));
        said(homes.get(0), NOON.plusSeconds(1), Map.of("user_message", "Where?", "ai_message", "Here."));
        keeper.catchUp();
        String version = version(question);

        said(homes.get(0), NOON.plusSeconds(2), Map.of("user_message", "When?", "ai_message", "Now."));
        keeper.catchUp();
        assertThat(version(question)).isEqualTo(version);

        rows.run("delete from messages where user_message is not null");
        said(homes.get(0), NOON.plusSeconds(3), Map.of("sender", "bot", "content", "So."));
        keeper.catchUp();
        assertThat(new JdbcTemplate(dataSource)
                        .queryForObject(
                                "select answered from analytics_fact where message_id = '" + question + "'",
                                Boolean.class))
                .isTrue();
    }

    @Test
    void aQuestionThatStaysUnansweredIsNotMadeAnew() {
        UUID question = said(homes.get(0), NOON, Map.of("sender", "user", "content", "How?"));
        keeper.catchUp();
        String version = version(question);

        said(homes.get(0), NOON.plusSeconds(1), Map.of("user_message", "Where?", "ai_message", "Here."));
        keeper.catchUp();

        assertThat(version(question)).isEqualTo(version);
    }

    private UUID said(UUID home, Instant at, Map<String, Object> columns) {
        Map<String, Object> row = new HashMap<>(columns);
        row.put("user_id", home.toString());
        return rows.message(tenant, development, at, row);
    }

    private String version(UUID message) {
        return new JdbcTemplate(dataSource)
                .queryForObject(
                        "select concat(xmin, ctid) from analytics_fact where message_id = '" + message + "'",
                        String.class);
    }

    /** Several rows may bear the same moment. */
    private void change(Random random) {
        String one = " where id = (select id from messages order by md5(id || '" + random.nextInt() + "') limit 1)";
        Instant at = NOON.plusSeconds(random.nextInt(12));
        UUID home = homes.get(random.nextInt(2));
        switch (random.nextInt(9)) {
            case 0, 1 -> said(home, at, Map.of("sender", "user", "content", "How?"));
            case 2 -> said(home, at, Map.of("user_message", "Where?", "ai_message", "Here."));
            case 3, 4 -> said(home, at, Map.of("sender", "bot", "content", "So."));
            case 5 -> rows.run("delete from messages" + one);
            case 6 -> rows.run("update messages set metadata = '{\"testMode\": \"true\"}'" + one);
            case 7 -> rows.run("update messages set user_id = '" + home + "'" + one);
            default -> rows.run("update messages set created_at = '" + at + "'" + one);
        }
    }
}
