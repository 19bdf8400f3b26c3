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
final class PlanChoice {

    private static final String CHOOSE = "select set_config('plan_cache_mode', ?, true)";
    private static final String FOR_ALL_VALUES = "force_generic_plan";
    private static final String FOR_THESE_VALUES = "force_custom_plan";

    private PlanChoice() {}

    /** For what follows in the transaction; outside of one everything is planned for its values. */
    static void choose(Connection connection, boolean onePlan) throws SQLException {
        if (TransactionSynchronizationManager.isActualTransactionActive() && onePlan != isOnePlan()) {
            try (PreparedStatement statement = connection.prepareStatement(CHOOSE)) {
                statement.setString(1, onePlan ? FOR_ALL_VALUES : FOR_THESE_VALUES);
                statement.execute();
            }
            note(onePlan);
        }
    }

    private static boolean isOnePlan() {
        return TransactionSynchronizationManager.hasResource(PlanChoice.class);
    }

    private static void note(boolean onePlan) {
        if (onePlan) {
            TransactionSynchronizationManager.bindResource(PlanChoice.class, true);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(PlanChoice.class);
                }
            });
        } else {
            TransactionSynchronizationManager.unbindResource(PlanChoice.class);
        }
    }
}
