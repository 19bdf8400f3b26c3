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
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A view costs no query the index that it has on the table; whole small tables may be read either way. */
@PersistenceTest
@Import(IsolatedPool.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansIT {

    private static final Pattern SCAN = Pattern.compile(
            "Seq Scan on (messages|units|homeowners|documents|document_views|analytics_fact|analytics_day"
                    + "|analytics_distribution|analytics_question_day|analytics_told_rating|analytics_repeat|analytics_last_asked|analytics_topic_day"
                    + "|analytics_month|analytics_much_asked_month|analytics_much_asked_spelling|analytics_much_asked_home)\\b");

    /** But those by which an id is looked up that a row names: as many as there are such rows, however they are found. */
    private static final Pattern INDEX = Pattern.compile(
            "(?:using|Bitmap Index Scan on) (?!(?:messages|units|homeowners|documents)_pkey|analytics_documents_house_type_idx)((?:messages|units|homeowners|documents|analytics)_\\w+)");

    private static final Pattern WHOLE = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern ROWS = Pattern.compile("rows=(\\d+)");
    private static final UUID TENANT = ManyCompanies.id("t", 7);
    private static final String DEVELOPMENTS_OF_TENANT = IntStream.of(6, 46, 86, 126, 166)
            .mapToObj(number -> "'" + ManyCompanies.id("d", number) + "'")
            .collect(Collectors.joining(", "));

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
                "rag/chunk_counts.sql",
                "rag/chunk_lengths.sql",
                "rag/embeddings_by_day.sql",
                "question/list.sql"
            })
    void tablesAreReadAsWithoutViews(String path) throws Throwable {
        for (Scope scope : List.of(tenant(), development())) {
            String held = MAINTAINED.during(() -> plan(isolation, "openhouse_writer", path, scope));
            String plain = MAINTAINED.during(() -> plan(new Isolation(), "none", path, scope));

            assertThat(found(SCAN, plain)).as(held).containsAll(found(SCAN, held));
            assertThat(found(INDEX, plain)).as(held).containsAll(ofTablesNotReadWhole(found(INDEX, held), plain));
        }
    }

    /** What is planned once for all values goes the way that it goes where it is planned for these. */
    @ParameterizedTest
    @MethodSource("ofOnePlan")
    void onePlanServesAllValues(String path) throws Throwable {
        for (Scope scope : scopes(path)) {
            for (Isolation by : List.of(isolation, new Isolation())) {
                String role = by == isolation ? "openhouse_writer" : "none";
                String these = MAINTAINED.during(() -> plan(by, role, path, scope));
                String all = MAINTAINED.during(() -> planForAllValues(by, role, path, scope));

                assertThat(found(SCAN, these)).as(all).containsAll(found(SCAN, all));
                assertThat(found(INDEX, these)).as(all).containsAll(ofTablesNotReadWhole(found(INDEX, all), these));
            }
        }
    }

    /** The summary is always of one development. */
    private static List<Scope> scopes(String path) {
        return path.equals("development/summary.sql")
                ? List.of(development())
                : List.of(tenant(), development(), new Scope.Platform());
    }

    static List<String> ofOnePlan() throws IOException {
        return ScopedQueries.ofOnePlan();
    }

    /** Else a long list would be read and sorted as a whole for each of its pages. */
    @ParameterizedTest
    @ValueSource(strings = {"analytics_fact", "documents", "homeowners", "messages", "units"})
    void theRowsOfDevelopmentsSeemNoRarerThanWithoutViews(String table) {
        long plain = expectedRows(table);

        assertThat(plain).isGreaterThan(3);
        assertThat(expectedRows("openhouse_developments." + table)).isGreaterThanOrEqualTo(plain / 2);
    }

    private long expectedRows(String relation) {
        String explain = "explain select * from %s where tenant_id = '%s' and development_id in (%s)"
                .formatted(relation, TENANT, DEVELOPMENTS_OF_TENANT);
        JdbcClient owner = JdbcClient.create(IsolatedPool.owner(pool));
        String plan = String.join("\n", owner.sql(explain).query(String.class).list());
        return ROWS.matcher(plan)
                .results()
                .mapToLong(node -> Long.parseLong(node.group(1)))
                .max()
                .orElseThrow();
    }

    private String plan(Isolation by, String role, String path, Scope scope) {
        Map<String, Object> parameters = SampleParameters.of(path, TENANT);
        parameters.keySet().removeAll(Set.of("rating", "user_id", "key"));
        return as(role, () -> ScopedQueries.plan(entityManager, by, path, scope, parameters));
    }

    private String planForAllValues(Isolation by, String role, String path, Scope scope) {
        Set<String> named = SampleParameters.of(path, TENANT).keySet();
        return as(role, () -> ScopedQueries.planForAllValues(entityManager, by, path, scope, named));
    }

    private String as(String role, Supplier<List<String>> plan) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            entityManager.createNativeQuery("set local role " + role).executeUpdate();
            return String.join("\n", plan.get());
        });
    }

    /** What is looked up through views may be read as a whole without them, where the table is small. */
    private static Set<String> ofTablesNotReadWhole(Set<String> indexes, String plain) {
        Set<String> whole = found(WHOLE, plain);
        return indexes.stream()
                .filter(index -> whole.stream().noneMatch(table -> named(index).startsWith(named(table) + "_")))
                .collect(Collectors.toSet());
    }

    /** Indexes of ours on the tables of others begin as our tables do. */
    private static String named(String relation) {
        return relation.replaceFirst("^analytics_", "");
    }

    private static Set<String> found(Pattern relation, String plan) {
        return relation.matcher(plan).results().map(scan -> scan.group(1)).collect(Collectors.toSet());
    }

    private static Scope tenant() {
        return new Scope.Tenant(TENANT, Authority.TENANT);
    }

    private static Scope development() {
        return new Scope.Developments(TENANT, new TreeSet<>(Set.of(ManyCompanies.id("d", 6))), Authority.DEVELOPMENTS);
    }
}
