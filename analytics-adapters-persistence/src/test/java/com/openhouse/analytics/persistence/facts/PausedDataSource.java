package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.testing.ProxiedDataSource;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;

/** Waits before the first statement that begins in a certain way. */
final class PausedDataSource extends ProxiedDataSource {

    private final String beginning;
    private final CompletableFuture<Void> reached = new CompletableFuture<>();
    private final CountDownLatch goesOn = new CountDownLatch(1);

    PausedDataSource(DataSource dataSource, String beginning) {
        super(dataSource);
        this.beginning = beginning;
    }

    void awaitPause() {
        reached.join();
    }

    void goOn() {
        goesOn.countDown();
    }

    @Override
    protected void before(Connection connection, Method method, Object[] arguments) throws InterruptedException {
        if (method.getName().equals("prepareStatement") && ((String) arguments[0]).startsWith(beginning)) {
            reached.complete(null);
            goesOn.await();
        }
    }
}
