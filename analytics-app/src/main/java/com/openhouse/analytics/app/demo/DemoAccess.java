package com.openhouse.analytics.app.demo;

import com.openhouse.analytics.app.demo.data.DemoAccount;
import com.openhouse.analytics.app.demo.data.DemoAccounts;
import com.openhouse.analytics.app.demo.data.DemoData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Everybody knows the demo password, so a start without demo mode has to close the accounts that it opens. */
public final class DemoAccess {

    private static final String UPDATE = """
            update analytics_credentials set disabled_at = cast(? as timestamptz)
            where admin_id in (
              select a.id from admins a join tenants t on t.id = a.tenant_id
              where t.description = ? and a.email = any (?))
            """;

    private DemoAccess() {}

    /** Disables the demo accounts, where the database holds any; without demo data nothing happens. */
    public static void close(Connection connection, Instant now) throws SQLException {
        update(connection, now);
    }

    /** Enables them again for demo mode. */
    static void open(Connection connection) throws SQLException {
        update(connection, null);
    }

    private static void update(Connection connection, @Nullable Instant disabledAt) throws SQLException {
        String[] emails = DemoAccounts.all().stream().map(DemoAccount::email).toArray(String[]::new);
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setObject(1, disabledAt == null ? null : disabledAt.atOffset(ZoneOffset.UTC));
            update.setString(2, DemoData.MARK);
            update.setArray(3, connection.createArrayOf("text", emails));
            update.executeUpdate();
        }
    }
}
