package com.openhouse.analytics.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** What it costs that the database holds the scope too: the same requests to two products on the same data, in turns. */
final class Views {

    private static final String GROUP = "Views of a scope";
    private static final String DEVELOPMENT = "developments/" + Cold.FIRST;
    private static final List<String> PATHS = List.of(
            "overview",
            "chat",
            "rag",
            "questions",
            DEVELOPMENT + "/overview",
            DEVELOPMENT + "/units",
            DEVELOPMENT + "/homeowners",
            DEVELOPMENT + "/documents");

    /** Gives the first developer more than one development, among others of the company. */
    private static final String MORE_DEVELOPMENTS = """
            update developments d set developer_user_id = f.developer_user_id
            from developments f
            where f.id = '%s' and d.tenant_id = f.tenant_id and d.code like 'D%%1'""".formatted(Cold.FIRST);

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 30;

    private final Run run;

    Views(Run run) {
        this.run = run;
    }

    void measure() throws Exception {
        run.database().run(MORE_DEVELOPMENTS);
        setUp();
        try (Product tables = run.start(true, "--openhouse.isolation=off");
                Product views = run.start(true, "--openhouse.isolation=required")) {
            for (String who : List.of(Cold.ADMIN, Cold.DEVELOPER)) {
                for (String path : PATHS) {
                    compare(who, path, tables, views);
                }
            }
        }
    }

    private void setUp() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        Product.java(), "-jar", run.jar().toString(), "setup-isolation", "--login=" + Database.USER)
                .inheritIO();
        command.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", run.database().url(), "SPRING_DATASOURCE_USERNAME", Database.USER));
        Process process = command.start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException("The views could not be set up");
        }
    }

    private void compare(String who, String path, Product tables, Product views) throws Exception {
        byte[] request = Cold.request(path, Token.of(who));
        try (Caller ofTables = new Caller(tables.port());
                Caller ofViews = new Caller(views.port())) {
            Callable<Long> plain = () -> ofTables.ask(request);
            Callable<Long> held = () -> ofViews.ask(request);
            InTurns.of(WARM_UP, run.seconds(), plain, held);
            tell(who, path, InTurns.of(ROUNDS, run.seconds(), plain, held));
        }
    }

    private void tell(String who, String path, InTurns turns) {
        run.report()
                .add(turns.figure(GROUP, Cold.name(path, who))
                        .noted("more than " + Figure.plain(Samples.quantile(turns.plainMillis(), 0.5))
                                + " ms on the tables"));
    }
}
