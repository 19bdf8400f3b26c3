package com.openhouse.analytics.persistence.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How far a database holds what is read to a scope.
 *
 * @param installed whether roles and views were made in it
 * @param permitted whether the user of the connection may take on the roles
 * @param renewable whether that user may make them anew
 * @param current whether the views are those of this version of the product and of the tables that there are
 */
public record IsolationState(boolean installed, boolean permitted, boolean renewable, boolean current) {

    private static final String STATE =
            """
            select
                n.oid is not null as installed,
                coalesce(bool_and({may_take_on}), false) and count(r.oid) = 4 as permitted,
                n.oid is not null and pg_has_role(session_user, n.nspowner, 'usage') as renewable,
                coalesce(obj_description(n.oid, 'pg_namespace') = {edition}, false) as current
            from (values ('openhouse_tenant')) x (name)
            left join pg_namespace n on n.nspname = x.name
            left join pg_roles r
                on r.rolname in ('openhouse_reader', 'openhouse_writer', 'openhouse_lookup', 'openhouse_maintainer')
            group by n.oid, n.nspowner""".replace("{may_take_on}", Isolation.MAY_TAKE_ON).replace("{edition}", IsolationSetUp.EDITION);

    /** Reads it; whoever may connect may ask. */
    public static IsolationState of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(STATE)) {
            row.next();
            return new IsolationState(
                    row.getBoolean("installed"),
                    row.getBoolean("permitted"),
                    row.getBoolean("renewable"),
                    row.getBoolean("current"));
        }
    }

    /** Whether sessions of this user are held to their scope. */
    public boolean inForce() {
        return installed && permitted;
    }
}
