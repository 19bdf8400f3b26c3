package com.openhouse.analytics.bench;

import java.nio.file.Path;
import java.util.List;

/** Makes the data, measures, and writes docs/benchmarks.md and docs/benchmarks.json. */
public final class Bench {

    private static final String USAGE = """
            make bench [SIZE=100K] [SECONDS_EACH=10] [ONLY=cold,rivals,...] [BENCH_DIR=.data/bench]

            SIZE    messages over one year, such as 20K, 100K, 1M or 10M; the data of each size is kept for the next run
            SECONDS_EACH the most that is spent on one figure, and the length of a round of load
            ONLY    which measurements beside the backfill: cold, together, throughput, export, freshness, start, views,
                    rivals, writers, java (all); the documents are written only by a run of all

            Ends with 0 when everything was measured, whatever the figures; with 1 when something could not be.
            """;
    private static final String TEMPLATE = "bench_raw";

    /** The copy of it that the product works on. */
    static final String MEASURED = "bench_run";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.println(USAGE);
            return;
        }
        Size size = Size.of(System.getProperty("bench.size", "100K"));
        String only = System.getProperty("bench.only", "");
        Report report = new Report();
        measure(size, report, only.isEmpty() ? List.of() : List.of(only.split(",")));
        if (only.isEmpty()) {
            Documents.write(size, report);
        }
        System.exit(report.isComplete() ? 0 : 1);
    }

    private static void measure(Size size, Report report, List<String> only) throws Exception {
        Path directory = Path.of(System.getProperty("bench.dir", ".data/bench"))
                .toAbsolutePath()
                .resolve(size.name());
        try (Server server = new Server(directory, Path.of(System.getProperty("bench.pgvector")))) {
            makeData(size, server, report);
            Database copy = server.copy(TEMPLATE, MEASURED);
            var run = new Run(
                    size,
                    Integer.getInteger("bench.seconds", 10),
                    Path.of(System.getProperty("bench.jar")),
                    directory,
                    server,
                    copy,
                    new Dataset(copy, size),
                    report);
            new Plan(run, TEMPLATE, only, new MachineSpeed()).follow();
        }
    }

    private static void makeData(Size size, Server server, Report report) throws Exception {
        if (server.holds(TEMPLATE) && new Dataset(server.database(TEMPLATE), size).isThere()) {
            return;
        }
        report.begin("Making " + size.messages() + " messages and what belongs to them");
        Dataset raw = new Dataset(server.create(TEMPLATE), size);
        double millis = Samples.millis(() -> {
            raw.make();
            return null;
        });
        report.add(Figure.of("Data", "making it", millis / 1000, "s"));
    }
}
