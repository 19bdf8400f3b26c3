package com.openhouse.analytics.persistence.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.persistence.testing.IsolatedPool;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A part that is read beside the rest is read as if it were one with it. */
@PersistenceTest
@Import(IsolatedPool.class)
class BesideIT {

    private static final Supplier<Thread> THREAD = Thread::currentThread;

    @Autowired
    private Beside beside;

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource pool;

    @Test
    void aPartSeesWhatTheRestSeesWhateverIsWrittenMeanwhile() {
        CountDownLatch written = new CountDownLatch(1);
        inSnapshot(() -> {
            Supplier<List<String>> part = beside.read(() -> {
                await(written);
                return List.of(Thread.currentThread().getName(), snapshot());
            });
            new JdbcTemplate(IsolatedPool.owner(pool)).execute("select pg_current_xact_id()");
            written.countDown();

            assertThat(part.get().get(0)).startsWith("beside-");
            assertThat(part.get().get(1)).isEqualTo(snapshot());
        });
    }

    @Test
    void aPartReadsFromWhereTheRestDoes() throws Throwable {
        FactSource.MAINTAINED.during(() -> {
            inSnapshot(() ->
                    assertThat(beside.read(FactSource::isMaintained).get()).isTrue());
            return null;
        });
        inSnapshot(() -> assertThat(beside.read(FactSource::isMaintained).get()).isFalse());
    }

    @Test
    void whereNoPlaceIsFreeAPartIsReadByWhoAsksForIt() {
        CountDownLatch end = new CountDownLatch(1);
        inSnapshot(() -> {
            List<Supplier<Thread>> longOnes = List.of(beside.read(after(end)), beside.read(after(end)));

            assertThat(beside.read(THREAD).get()).isSameAs(Thread.currentThread());

            end.countDown();
            longOnes.forEach(one -> assertThat(one.get()).isNotSameAs(Thread.currentThread()));
        });
        inSnapshot(() -> assertThat(beside.read(THREAD).get()).isNotSameAs(Thread.currentThread()));
    }

    @Test
    void whereThereIsNoSecondConnectionAPartIsReadAfterTheRest() throws SQLException {
        PlatformTransactionManager none = new AbstractPlatformTransactionManager() {
            @Override
            protected Object doGetTransaction() {
                return this;
            }

            @Override
            protected void doBegin(Object transaction, TransactionDefinition definition) {
                throw new CannotCreateTransactionException("No connection is free");
            }

            @Override
            protected void doCommit(DefaultTransactionStatus status) {}

            @Override
            protected void doRollback(DefaultTransactionStatus status) {}
        };
        Beside alone = new Beside(none, pool);

        inSnapshot(() -> assertThat(alone.read(THREAD).get()).isSameAs(Thread.currentThread()));

        alone.end();
    }

    @Test
    void aPartFailsAsItWouldByItself() {
        inSnapshot(() -> {
            Supplier<?> part = beside.read(
                    () -> entityManager.createNativeQuery("select 1 / 0").getSingleResult());

            assertThatThrownBy(part::get).hasStackTraceContaining("division by zero");
        });
    }

    private static Supplier<Thread> after(CountDownLatch end) {
        return () -> {
            await(end);
            return Thread.currentThread();
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String snapshot() {
        return (String) entityManager
                .createNativeQuery("select cast(pg_current_snapshot() as text)")
                .getSingleResult();
    }

    private void inSnapshot(Runnable step) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setReadOnly(true);
        own.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        own.executeWithoutResult(transaction -> step.run());
    }
}
