package com.openhouse.analytics.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                        "java", "-jar", run.jar().toString(), "setup-isolation", "--login=" + Database.USER)
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
        String token = Token.of(who);
        List<Double> ratios = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(run.seconds());
        for (int round = -WARM_UP; round < ROUNDS && (round < 2 || System.nanoTime() < end); round++) {
            boolean first = round % 2 == 0;
            double one = Samples.millis(() -> Cold.ask(first ? tables : views, path, token));
            double other = Samples.millis(() -> Cold.ask(first ? views : tables, path, token));
            if (round >= 0) {
                plain.add(first ? one : other);
                ratios.add(100 * (first ? other / one - 1 : one / other - 1));
            }
        }
        String name = path.replace(DEVELOPMENT, "developments/{id}") + " as " + who.replaceAll("\\d*@.*", "");
        run.report()
                .add(new Figure(GROUP, name, Samples.quantile(ratios, 0.5), "%", null, "", ratios)
                        .noted("more than " + Figure.plain(Samples.quantile(plain, 0.5)) + " ms on the tables"));
    }
}
