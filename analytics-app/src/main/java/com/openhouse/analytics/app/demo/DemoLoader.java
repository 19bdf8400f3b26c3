package com.openhouse.analytics.app.demo;

import com.openhouse.analytics.app.demo.data.DemoData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/** Loads the demo data into an empty, migrated database, and leaves alone what an earlier start has loaded. */
public final class DemoLoader {

    /** What a start found and did. */
    public enum Outcome {
        LOADED,
        ALREADY_THERE
    }

    private static final String LOCK =
            "select set_config('statement_timeout', '0', true), pg_advisory_xact_lock(hashtext('openhouse demo data'))";

    private final Instant now;
    private final ZoneId defaultZone;
    private final UnaryOperator<String> passwordEncoder;

    /** The encoder makes of a password what the sign-in later verifies it against. */
    public DemoLoader(Instant now, ZoneId defaultZone, UnaryOperator<String> passwordEncoder) {
        this.now = now;
        this.defaultZone = defaultZone;
        this.passwordEncoder = passwordEncoder;
    }

    /**
     * Loads everything in one transaction, or finds it loaded and opens its accounts again.
     *
     * @throws DemoRefusedException where the database holds anybody else's tenants
     */
    public Outcome load(Connection connection) throws SQLException {
        return Transaction.of(connection, this::loadOnce);
    }

    private Outcome loadOnce(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.execute();
        }
        if (holdsDemoData(connection)) {
            DemoAccess.open(connection);
            return Outcome.ALREADY_THERE;
        }
        refuseTenants(connection);
        write(connection, DemoData.generate(now, defaultZone));
        return Outcome.LOADED;
    }

    private void write(Connection connection, DemoData data) throws SQLException {
        for (TableRows table : TableRows.of(data)) {
            RowWriter.write(connection, table);
        }
        ChunkWriter.write(connection, data.chunks());
        new Credentials(passwordEncoder, now).write(connection);
        analyze(connection);
    }

    /** Plans are good from the first request on. */
    private static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze tenants, developments, units, homeowners, documents, doc_chunks, messages,"
                    + " feedback, document_views, audit_log");
        }
    }

    /**
     * Whether demo data may be loaded here, asked before the first migration: there are no tenants, or they are the demo's.
     *
     * @throws DemoRefusedException where the database holds anybody else's tenants
     */
    public static void refuseForeign(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select to_regclass('tenants') is not null")) {
            if (isTrue(query) && !holdsDemoData(connection)) {
                refuseTenants(connection);
            }
        }
    }

    private static boolean holdsDemoData(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select exists (select from tenants where description = ?)")) {
            query.setString(1, DemoData.MARK);
            return isTrue(query);
        }
    }

    private static void refuseTenants(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select exists (select from tenants)")) {
            if (isTrue(query)) {
                throw new DemoRefusedException();
            }
        }
    }

    private static boolean isTrue(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
