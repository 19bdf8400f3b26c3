package com.openhouse.analytics.persistence.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Makes and removes the roles and views that hold the database's side, each in one transaction. */
public final class IsolationSetUp {

    private static final String SET_UP = text("set_up.sql");

    /**
     * Names what {@link #install} would make: by its text, and by the columns of our tables, which it makes views of. As SQL, for a connection
     * that sees them.
     */
    static final String EDITION = """
            (select '%s ' || md5(string_agg(c.relname || '.' || a.attname, ' ' order by c.relname, a.attnum))
             from pg_class c
             join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind in ('r', 'p')
               and (c.relname like 'analytics\\_%%' or c.relname = 'document_views')
               and c.relname not in ('analytics_events', 'analytics_daily'))""".formatted(Integer.toHexString(SET_UP.hashCode()));

    /** Of this text of {@link #install}, what it made and what it made that from, as SQL. */
    private static final String SIGN =
            "'" + Integer.toHexString(SET_UP.hashCode()) + " ' || " + text("as_it_stands.sql");

    private static final String NOTE = """
            do $note$
            begin
                execute format('comment on schema openhouse_tenant is %%L', %s);
                execute format('comment on schema openhouse_platform is %%L', %s);
            end
            $note$""".formatted(EDITION, SIGN);

    private IsolationSetUp() {}

    /**
     * Makes roles, views and rights anew.
     *
     * @param login the database user of the product, who may take on the roles
     * @throws SQLException when the user of the connection may not; then nothing has changed
     */
    public static void install(Connection connection, String login) throws SQLException {
        run(connection, login, SET_UP + ";" + NOTE);
    }

    /** Whether everything is as {@link #install} of this version left it, so that it would make the same again; whoever may connect may ask. */
    public static boolean isUntouched(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select obj_description(to_regnamespace('openhouse_platform'), 'pg_namespace') = " + SIGN)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * Takes away what {@link #install} made.
     *
     * @throws SQLException when the user of the connection may not; then nothing has changed
     */
    public static void remove(Connection connection) throws SQLException {
        run(connection, "", text("remove.sql"));
    }

    /** Removes the views alone, so that no table is held by one; roles and their rights stay. */
    public static void release(Connection connection) throws SQLException {
        run(
                connection,
                "",
                "drop schema if exists openhouse_platform, openhouse_tenant, openhouse_developments cascade");
    }

    private static void run(Connection connection, String login, String sql) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (PreparedStatement parameter =
                        connection.prepareStatement("select set_config('openhouse.login', ?, true)");
                Statement script = connection.createStatement()) {
            parameter.setString(1, login);
            parameter.execute();
            script.execute(sql);
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(automatic);
        }
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(IsolationSetUp.class.getResourceAsStream("/isolation/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
