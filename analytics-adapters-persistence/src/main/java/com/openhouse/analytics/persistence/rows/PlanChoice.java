package com.openhouse.analytics.persistence.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether the statements of a transaction are planned for their values, as is usual here, or one plan that a connection keeps serves all
 * values. Planning costs milliseconds; a plan for all values costs nothing, where the text of a statement leaves the planner no other way.
 */
final class PlanChoice implements TransactionSynchronization {

    private static final String CHOOSE = "select set_config('plan_cache_mode', ?, true)";
    private static final String FOR_ALL_VALUES = "force_generic_plan";
    private static final String FOR_THESE_VALUES = "force_custom_plan";

    private boolean onePlan;

    private PlanChoice() {}

    /** For what follows in the transaction; outside of one everything is planned for its values. */
    static void choose(Connection connection, boolean onePlan) throws SQLException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            ofTransaction().change(connection, onePlan);
        }
    }

    private static PlanChoice ofTransaction() {
        if (TransactionSynchronizationManager.getResource(PlanChoice.class) instanceof PlanChoice known) {
            return known;
        }
        PlanChoice usual = new PlanChoice();
        usual.resume();
        TransactionSynchronizationManager.registerSynchronization(usual);
        return usual;
    }

    private void change(Connection connection, boolean wanted) throws SQLException {
        if (onePlan != wanted) {
            try (PreparedStatement statement = connection.prepareStatement(CHOOSE)) {
                statement.setString(1, wanted ? FOR_ALL_VALUES : FOR_THESE_VALUES);
                statement.execute();
            }
            onePlan = wanted;
        }
    }

    /** A transaction within has a connection of its own. */
    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(PlanChoice.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(PlanChoice.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(PlanChoice.class);
    }
}
