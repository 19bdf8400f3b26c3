package com.openhouse.analytics.persistence.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.rag.RagDevelopment;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A choice holds for its own transaction, and for no longer. */
@PersistenceTest
class PlanChoiceIT {

    private static final String USUAL = "auto";

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aChoiceHoldsUntilTheNextOrTheEnd() {
        inTransaction(() -> {
            choose(true);
            assertThat(mode()).isEqualTo("force_generic_plan");
            choose(true);
            assertThat(mode()).isEqualTo("force_generic_plan");
            choose(false);
            assertThat(mode()).isEqualTo("force_custom_plan");
        });
        inTransaction(() -> {
            assertThat(mode()).isEqualTo(USUAL);
            choose(true);
            assertThat(mode()).isEqualTo("force_generic_plan");
        });
    }

    @Test
    void aTransactionWithinChoosesForItself() {
        inTransaction(() -> {
            choose(true);
            inTransaction(() -> {
                choose(false);
                assertThat(mode()).isEqualTo(USUAL);
                choose(true);
                assertThat(mode()).isEqualTo("force_generic_plan");
            });
            assertThat(mode()).isEqualTo("force_generic_plan");
            choose(false);
            assertThat(mode()).isEqualTo("force_custom_plan");
        });
    }

    /** Outside of a step that reads what is maintained: knowledge never reads facts, totals are then counted from the rows. */
    @Test
    void onlyAQueryOverRowsInsteadOfFactsIsPlannedForItsValues() {
        NativeRows rows = new NativeRows(entityManager);
        inTransaction(() -> {
            rows.list(SqlFile.of("rag/developments.sql"), new Scope.Platform(), Map.of(), RagDevelopment.class);
            assertThat(mode()).isEqualTo("force_generic_plan");
            rows.list(SqlFile.of("platform/excluded.sql"), new Scope.Platform(), Map.of(), Excluded.class);
            assertThat(mode()).isEqualTo("force_custom_plan");
        });
    }

    private void inTransaction(Runnable step) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(transaction -> step.run());
    }

    private void choose(boolean onePlan) {
        entityManager.unwrap(Session.class).doWork(connection -> PlanChoice.choose(connection, onePlan));
    }

    private String mode() {
        return (String) entityManager
                .createNativeQuery("select current_setting('plan_cache_mode')", String.class)
                .getSingleResult();
    }
}
