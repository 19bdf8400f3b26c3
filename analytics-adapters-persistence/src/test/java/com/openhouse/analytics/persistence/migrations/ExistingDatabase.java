package com.openhouse.analytics.persistence.migrations;

import com.openhouse.analytics.persistence.testing.Migrations;
import com.openhouse.analytics.persistence.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database as the existing application left it, before analytics has ever seen it. */
record ExistingDatabase(DataSource dataSource) {

    static ExistingDatabase withVector(TestDatabase empty) {
        var database = new ExistingDatabase(empty.dataSource());
        database.run("create extension vector");
        database.runScript("documented.sql");
        return database;
    }

    static ExistingDatabase withoutVector(TestDatabase empty) {
        var database = new ExistingDatabase(empty.dataSource());
        database.run(read("documented.sql").replace("vector(1536)", "real[]"));
        return database;
    }

    ExistingDatabase migrate() {
        Migrations.migrate(dataSource);
        return this;
    }

    /** Writes a row into every table with the statements of the existing application. */
    void writeRows(int run) {
        run(read("writers.sql").replace("#n", String.valueOf(run)));
    }

    void runScript(String name) {
        run(read(name));
    }

    void run(String sql) {
        new JdbcTemplate(dataSource).execute(sql);
    }

    String text(String sql) {
        return String.valueOf(new JdbcTemplate(dataSource).queryForObject(sql, String.class));
    }

    /** The names of the columns of every table, in their order. */
    Map<String, String> columns() {
        var columns = new TreeMap<String, String>();
        new JdbcTemplate(dataSource).query("""
                        select attrelid::regclass::text as name,
                               string_agg(quote_ident(attname), ', ' order by attnum) as columns
                        from pg_attribute join pg_class c on c.oid = attrelid
                        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                          and attnum > 0 and not attisdropped
                        group by attrelid
                        """, row -> {
            columns.put(row.getString("name"), row.getString("columns"));
        });
        return columns;
    }

    /** Every value of the given columns, keyed by table. */
    Map<String, String> rows(Map<String, String> columnsByTable) {
        var rows = new TreeMap<String, String>();
        columnsByTable.forEach((table, columns) -> rows.put(
                table,
                text("select coalesce(string_agg(r::text, E'\\n' order by r::text), '') from (select %s from %s) r"
                        .formatted(columns, table))));
        return rows;
    }

    private static String read(String script) {
        try {
            return new ClassPathResource("existing-schema/" + script).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
