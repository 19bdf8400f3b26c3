package com.openhouse.analytics.persistence.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Does something before what is asked of its connections. */
public abstract class ProxiedDataSource extends DelegatingDataSource {

    protected ProxiedDataSource(DataSource target) {
        super(target);
    }

    /** Before a method of the connection is called, with null for none of its arguments. */
    protected abstract void before(Connection connection, Method method, Object[] arguments) throws Exception;

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
    }

    private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        before(connection, method, arguments);
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
