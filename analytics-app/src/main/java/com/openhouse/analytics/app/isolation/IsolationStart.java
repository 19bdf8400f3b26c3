package com.openhouse.analytics.app.isolation;

import com.openhouse.analytics.app.settings.IsolationMode;
import com.openhouse.analytics.app.settings.Setting;
import com.openhouse.analytics.app.settings.SettingException;
import com.openhouse.analytics.persistence.isolation.IsolationSetUp;
import com.openhouse.analytics.persistence.isolation.IsolationState;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Sets an own database up, makes views and rights anew where anything about them has changed since, and says whether the database holds
 * each reading to its scope.
 */
final class IsolationStart implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(IsolationStart.class);

    private final DataSource dataSource;
    private final IsolationMode mode;
    private final boolean ownDatabase;
    private boolean inForce;

    IsolationStart(DataSource dataSource, IsolationMode mode, boolean ownDatabase) {
        this.dataSource = dataSource;
        this.mode = mode;
        this.ownDatabase = ownDatabase;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        if (mode == IsolationMode.OFF) {
            LOG.warn("Isolation by the database is switched off");
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            IsolationState found = IsolationState.of(connection);
            if (ownDatabase || isToBeRenewed(found, connection)) {
                install(connection);
                found = IsolationState.of(connection);
            }
            tell(found);
        }
    }

    /** Whether every session is held to its scope. */
    boolean inForce() {
        return inForce;
    }

    /** Left alone where nothing has changed: it takes a part of the start, and whoever reads would be kept waiting. */
    private static boolean isToBeRenewed(IsolationState found, Connection connection) throws SQLException {
        return found.installed() && found.renewable() && !(found.inForce() && IsolationSetUp.isUntouched(connection));
    }

    private static void install(Connection connection) throws SQLException {
        try {
            IsolationSetUp.install(connection, connection.getMetaData().getUserName());
        } catch (SQLException refused) {
            LOG.warn("Isolation by the database cannot be set up: {}", oneLine(refused));
        }
    }

    private void tell(IsolationState state) {
        inForce = state.inForce();
        if (!inForce && mode == IsolationMode.REQUIRED) {
            throw new SettingException(
                    Setting.OPENHOUSE_ISOLATION.name(),
                    "the database is not set up for it: run java -jar openhouse-analytics.jar setup-isolation.");
        }
        if (!inForce) {
            LOG.warn("Isolation by the database is not set up; setup-isolation does it, doctor tells more");
        } else if (!state.current()) {
            LOG.warn("Isolation by the database was set up by another version; run setup-isolation again");
        } else {
            LOG.info("Isolation by the database is in force");
        }
    }

    private static String oneLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}
