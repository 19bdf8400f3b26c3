package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.rows.FactSource;
import java.util.function.Function;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has figures calculated from where a test wants it, whether or not facts are there. */
record Sources(PlatformTransactionManager transactions) {

    /** Asks the calculator alone, without what chooses a source around it. */
    <C, T> T from(FactSource source, C calculator, Function<C, T> figures) {
        C alone = AopTestUtils.getUltimateTargetObject(calculator);
        return new TransactionTemplate(transactions).execute(status -> {
            try {
                return source.during(() -> figures.apply(alone));
            } catch (Throwable failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
