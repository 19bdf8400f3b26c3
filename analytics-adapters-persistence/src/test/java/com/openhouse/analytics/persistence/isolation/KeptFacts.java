package com.openhouse.analytics.persistence.isolation;

import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits for the maintainer, who works with a role of his own. */
final class KeptFacts {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private KeptFacts() {}

    static void await(DataSource owner) {
        JdbcClient client = JdbcClient.create(owner);
        Awaitility.await().atMost(PATIENCE).until(() -> client.sql(
                        "select (select count(*) from messages) = (select count(*) from analytics_fact)")
                .query(Boolean.class)
                .single());
    }
}
