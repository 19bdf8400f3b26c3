package com.openhouse.analytics.app.demo;

import com.openhouse.analytics.app.demo.data.DemoAccount;
import com.openhouse.analytics.app.demo.data.DemoAccounts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** Gives each demo account its password. */
final class Credentials {

    private static final String INSERT = """
            insert into analytics_credentials (tenant_id, admin_id, password_hash, created_at, updated_at)
            select tenant_id, id, ?, ?, ? from admins where email = ?
            """;

    private final UnaryOperator<String> encoder;
    private final Instant now;

    Credentials(UnaryOperator<String> encoder, Instant now) {
        this.encoder = encoder;
        this.now = now;
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (DemoAccount account : DemoAccounts.all()) {
                insert.setString(1, encoder.apply(account.password()));
                insert.setObject(2, now.atOffset(ZoneOffset.UTC));
                insert.setObject(3, now.atOffset(ZoneOffset.UTC));
                insert.setString(4, account.email());
                insert.executeUpdate();
            }
        }
    }
}
