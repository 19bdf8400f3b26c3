package com.openhouse.analytics.persistence.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Waits before the first statement that begins in a certain way. */
final class PausedDataSource extends DelegatingDataSource {

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
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
    }

    private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && ((String) arguments[0]).startsWith(beginning)) {
            reached.complete(null);
            goesOn.await();
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
