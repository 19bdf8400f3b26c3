package com.openhouse.analytics.persistence.isolation;

import com.openhouse.analytics.domain.scope.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes on the role and the scope that the statements of a transaction run with. Both end with the transaction, whatever
 * becomes of it. Where the database is not set up for it, nothing happens.
 */
@Component
public final class Isolation {

    /** Under which the factory of entity managers knows it. */
    public static final String PROPERTY = "openhouse.isolation";

    /**
     * Whether the user of a session may take on the role {@code r}. Since PostgreSQL 16 a member may be one without that
     * right, as whoever has made a role is.
     */
    static final String MAY_TAKE_ON = """
            pg_has_role(session_user, r.oid,
                        case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end)""";

    /** How a session has to begin: with the rights of the writer, where the database is set up and allows it. */
    public static final String SESSION_START = """
            select set_config('role', 'openhouse_writer', false)
            from pg_roles r
            where r.rolname = 'openhouse_writer' and to_regnamespace('openhouse_tenant') is not null
              and\s""" + MAY_TAKE_ON;

    /**
     * Until the end of the transaction. The driver prepares every statement anew after a command that sets the search path, so this is none; what
     * the server has prepared stays, and the server itself looks whether its names still mean the same.
     */
    private static final String ENTER = """
            select set_config('search_path', ?, true), set_config('openhouse.scope', ?, true), set_config('openhouse.tenant_id', ?, true),
                   set_config('openhouse.development_ids', ?, true), set_config('role', ?, true)""";

    private static final String SESSION = """
            select current_user = 'openhouse_writer' as in_force, quote_ident(current_schema()) as home""";

    private volatile @Nullable Session session;

    /** For statements that belong to no scope. */
    public void enter(Connection connection, DatabaseRole role) throws SQLException {
        enter(connection, role, ScopeSettings.NONE);
    }

    /**
     * For statements within a scope.
     *
     * @param wholeTenants whether they count what belongs to a tenant and to no development, as those may see who are
     *     only narrowed to developments
     */
    public void enter(Connection connection, DatabaseRole role, Scope scope, boolean wholeTenants) throws SQLException {
        enter(connection, role, ScopeSettings.of(scope, wholeTenants));
    }

    /** For a connection of its own, which keeps the role until it takes on {@link DatabaseRole#WRITER} again. */
    public void takeOn(Connection connection, DatabaseRole role) throws SQLException {
        if (session(connection).inForce()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set role " + role.sqlName());
            }
        }
    }

    private void enter(Connection connection, DatabaseRole role, ScopeSettings settings) throws SQLException {
        if (session(connection).inForce()) {
            try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
                statement.setString(1, settings.schemas() + session(connection).home() + ", pg_temp");
                statement.setString(2, settings.scope());
                statement.setString(3, settings.tenantId());
                statement.setString(4, settings.developmentIds());
                statement.setString(5, role.sqlName());
                statement.execute();
            }
        }
    }

    /** Sessions of one pool begin alike, so the first one tells. */
    private Session session(Connection connection) throws SQLException {
        Session known = session;
        if (known == null) {
            known = Session.of(connection);
            session = known;
        }
        return known;
    }

    private record Session(boolean inForce, String home) {
        static Session of(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(SESSION)) {
                row.next();
                return new Session(row.getBoolean("in_force"), row.getString("home"));
            }
        }
    }
}
