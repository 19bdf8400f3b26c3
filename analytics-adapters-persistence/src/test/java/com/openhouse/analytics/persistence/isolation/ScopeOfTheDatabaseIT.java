package com.openhouse.analytics.persistence.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.FactSource;
import com.openhouse.analytics.persistence.rows.ScopedQueries;
import com.openhouse.analytics.persistence.testing.IsolatedPool;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.TwoCompanies;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each query forgets its scope, and still nobody sees a row that is not theirs. */
@PersistenceTest
@Import(IsolatedPool.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeOfTheDatabaseIT {

    private static final String UNIT_ENTRIES = """
            insert into analytics_unit_entry (tenant_id, unit_id, development_id, house_type_code, number_text, address_text,
                missing_email, must_read_agreed, questions, documents_opened, stage)
            select tenant_id, id, development_id, house_type_code, unit_number, '', false, false, 0, 0, 1 from units""";

    private static final String UNIT_COUNTS = """
            insert into analytics_unit_count (tenant_id, development_id, house_type_code, stage, missing_email, no_homeowner,
                never_chatted, must_read_agreed, units)
            select tenant_id, development_id, house_type_code, 1, false, true, true, false, count(*)
            from analytics_unit_entry group by 1, 2, 3""";

    private static final String LARGE = """
            insert into analytics_large_development (tenant_id, development_id, complete)
            select tenant_id, id, true from developments where tenant_id = '%s'""";

    private static final String HOMEOWNER_ENTRIES = """
            insert into analytics_homeowner_entry (tenant_id, homeowner_id, development_id, name_text, chat_count,
                documents_viewed, stage)
            select tenant_id, id, development_id, name, 0, 0, 1 from homeowners""";

    private static final String HOMEOWNER_COUNTS = """
            insert into analytics_homeowner_count (tenant_id, development_id, stage, homeowners)
            select tenant_id, development_id, 1, count(*) from analytics_homeowner_entry group by 1, 2""";

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private Isolation isolation;

    @Autowired
    private DataSource pool;

    @Autowired
    private PlatformTransactionManager transactions;

    private TwoCompanies companies;

    @BeforeAll
    void twoCompanies() {
        companies = new TwoCompanies(IsolatedPool.owner(pool));
        KeptFacts.await(IsolatedPool.owner(pool));
    }

    static List<String> queries() throws IOException {
        return ScopedQueries.paths();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryWithoutItsScopeSeesNoForeignRow(String path) throws Throwable {
        for (FactSource facts : FactSource.values()) {
            for (Scope scope : scopes(path)) {
                assertThat(facts.during(() -> rows(isolation, path, scope, false)))
                        .as(path + " " + scope + " " + facts)
                        .isEqualTo(facts.during(() -> rows(isolation, path, scope, true)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void onlyTheDatabaseHoldsItThen(String path) {
        assertThat(scopes(path)).as(path).anyMatch(scope -> !unheld(path, scope, false)
                .equals(unheld(path, scope, true)));
    }

    /** Whoever reports, reports for a whole tenant. */
    private List<Scope> scopes(String path) {
        List<Scope> all = companies.narrowScopes();
        return path.startsWith("telemetry/") ? all.subList(0, 1) : all;
    }

    private List<String> rows(Isolation by, String path, Scope scope, boolean predicates) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            entries();
            return ScopedQueries.rows(entityManager, by, path, scope, parameters(path), predicates);
        });
    }

    /** Lists of large developments are kept ready; these are too small for it, so they are made for the moment. */
    private void entries() {
        List.of(
                        "set local role none",
                        UNIT_ENTRIES,
                        UNIT_COUNTS,
                        HOMEOWNER_ENTRIES,
                        HOMEOWNER_COUNTS,
                        LARGE.formatted(companies.foreign))
                .forEach(sql -> entityManager.createNativeQuery(sql).executeUpdate());
    }

    /** As the owner of the tables, whom nothing holds. */
    private List<String> unheld(String path, Scope scope, boolean predicates) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            entries();
            return ScopedQueries.rows(entityManager, new Isolation(), path, scope, parameters(path), predicates);
        });
    }

    /** Whatever asks for an id asks for a foreign one. */
    private Map<String, Object> parameters(String path) {
        Map<String, Object> values = SampleParameters.of(path, companies.own, companies.foreign);
        values.putAll(companies.foreignIds());
        values.put("id", values.getOrDefault(path, UUID.randomUUID()));
        return values;
    }
}
