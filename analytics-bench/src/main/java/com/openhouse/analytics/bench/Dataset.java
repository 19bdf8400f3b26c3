package com.openhouse.analytics.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same rows at every run, made by the server itself. */
final class Dataset {

    /** The moment of all figures, and of the last message. */
    static final Instant END = Instant.parse("2026-11-23T12:30:00Z");

    private static final String OVER_A_YEAR = "interval '365 days' / %d";
    private static final long BATCH = 50_000;
    private static final int WRITERS = 2;
    private static final String DONE = "bench_done";

    private final Database database;
    private final Size size;
    private final Map<String, Object> values;

    Dataset(Database database, Size size) {
        this.database = database;
        this.size = size;
        this.values = new HashMap<>(Map.of(
                "end", END,
                "end_utc", END.toString().replace("Z", ""),
                "messages", size.messages(),
                "tenants", size.tenants(),
                "developments", size.developments(),
                "units", size.units(),
                "questions", size.questions(),
                "chunks", size.chunks()));
    }

    boolean isThere() throws SQLException {
        return database.number("select count(*) from pg_class where relname = '" + DONE + "'") > 0;
    }

    String sql(String file) {
        return Database.sql(file, values);
    }

    /** The tables of the existing application first, its keys and indexes when the rows are in. */
    void make() throws SQLException, InterruptedException, ExecutionException {
        String schema = Database.resource("existing-schema/documented.sql");
        int constraints = schema.indexOf("ALTER TABLE");
        database.run("create extension vector");
        database.run(schema.substring(0, constraints));
        database.run(sql("dataset/functions.sql"));
        database.run(sql("dataset/estate.sql"));
        messages();
        System.out.println("  building the existing application's keys and indexes");
        database.run(schema.substring(constraints));
        database.run("vacuum analyze");
        database.run("create table " + DONE + " ()");
    }

    /** More messages of the last hour or two before the end, as an application would have written them. */
    void more(long from, long count) throws SQLException {
        database.run(messages(from, from + count - 1, "interval '0.1 seconds'"));
    }

    private void messages() throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> batches = new ArrayList<>();
            for (long from = 1; from <= size.messages(); from += BATCH) {
                String sql = messages(from, Math.min(from + BATCH - 1, size.messages()), OVER_A_YEAR);
                batches.add(writers.submit(() -> {
                    database.run(sql);
                    return null;
                }));
            }
            tell(batches);
        } finally {
            writers.shutdownNow();
        }
    }

    private String messages(long from, long to, String apart) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("from", from);
        all.put("to", to);
        all.put("apart", apart.formatted(size.messages()));
        return Database.sql("dataset/messages.sql", all);
    }

    private static void tell(List<Future<?>> batches) throws InterruptedException, ExecutionException {
        int tenth = Math.max(1, batches.size() / 10);
        for (int i = 0; i < batches.size(); i++) {
            batches.get(i).get();
            if ((i + 1) % tenth == 0) {
                System.out.printf("  messages: %d %%%n", 100 * (i + 1) / batches.size());
            }
        }
    }
}
