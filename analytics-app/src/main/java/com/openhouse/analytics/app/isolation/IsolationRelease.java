package com.openhouse.analytics.app.isolation;

import com.openhouse.analytics.persistence.isolation.IsolationSetUp;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;

/** Lets go of the tables of an own database before they are migrated; {@link IsolationStart} takes them again afterwards. */
record IsolationRelease(DataSource dataSource, boolean ownDatabase) implements InitializingBean {

    @Override
    public void afterPropertiesSet() throws SQLException {
        if (ownDatabase) {
            try (Connection connection = dataSource.getConnection()) {
                IsolationSetUp.release(connection);
            }
        }
    }
}
