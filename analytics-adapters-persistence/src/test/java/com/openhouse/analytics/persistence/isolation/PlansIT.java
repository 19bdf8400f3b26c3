package com.openhouse.analytics.persistence.isolation;

import static com.openhouse.analytics.persistence.rows.FactSource.MAINTAINED;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.ScopedQueries;
import com.openhouse.analytics.persistence.testing.IsolatedPool;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A view costs no query the index that it has on the table; whole small tables may be read either way. */
@PersistenceTest
@Import(IsolatedPool.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansIT {

    private static final Pattern SCAN = Pattern.compile(
            "Seq Scan on (messages|units|homeowners|documents|document_views|analytics_fact|analytics_day"
                    + "|analytics_distribution|analytics_question_day|analytics_repeat|analytics_last_asked|analytics_topic_day)\\b");

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private Isolation isolation;

    @Autowired
    private DataSource pool;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeAll
    void manyCompanies() {
        DataSource owner = IsolatedPool.owner(pool);
        ManyCompanies.fill(new Rows(owner));
        KeptFacts.await(owner);
        new Rows(owner).run("analyze");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat/excluded.sql",
                "chat/hours.sql",
                "chat/latency.sql",
                "chat/messages_by_day.sql",
                "chat/questions_by_day.sql",
                "chat/ratings.sql",
                "chat/repeats.sql",
                "chat/top_questions.sql",
                "development/summary.sql",
                "development/topics.sql",
                "directory/homeowners.sql",
                "directory/units.sql",
                "document/list.sql",
                "platform/recent_activity.sql",
                "platform/top_developments.sql",
                "platform/totals.sql",
                "rag/chunk_groups.sql",
                "rag/chunks.sql",
                "rag/embeddings_by_day.sql",
                "question/list.sql"
            })
    void noTableIsReadThroughThatIsNotReadThroughWithoutViews(String path) throws Throwable {
        for (Scope scope : List.of(tenant(), development())) {
            String held = MAINTAINED.during(() -> plan(isolation, "openhouse_writer", path, scope));
            String plain = MAINTAINED.during(() -> plan(new Isolation(), "none", path, scope));

            assertThat(readThrough(plain)).as(held).containsAll(readThrough(held));
        }
    }

    private String plan(Isolation by, String role, String path, Scope scope) {
        Map<String, Object> parameters = SampleParameters.of(path, ManyCompanies.id("t", 7));
        parameters.keySet().removeAll(Set.of("rating", "user_id", "key"));
        return new TransactionTemplate(transactions).execute(transaction -> {
            entityManager.createNativeQuery("set local role " + role).executeUpdate();
            return String.join("\n", ScopedQueries.plan(entityManager, by, path, scope, parameters));
        });
    }

    private static Set<String> readThrough(String plan) {
        return SCAN.matcher(plan).results().map(scan -> scan.group(1)).collect(Collectors.toSet());
    }

    private static Scope tenant() {
        return new Scope.Tenant(ManyCompanies.id("t", 7), Authority.TENANT);
    }

    private static Scope development() {
        UUID development = ManyCompanies.id("d", 6);
        return new Scope.Developments(
                ManyCompanies.id("t", 7), new TreeSet<>(Set.of(development)), Authority.DEVELOPMENTS);
    }
}
