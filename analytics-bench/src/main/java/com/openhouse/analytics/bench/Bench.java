package com.openhouse.analytics.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the data, measures, and writes docs/benchmarks.md and docs/benchmarks.json. */
public final class Bench {

    private static final String USAGE = """
            make bench [SIZE=100K] [SECONDS_EACH=10] [ONLY=cold,rivals,...] [BENCH_DIR=.data/bench]

            SIZE    messages over one year, such as 100K, 1M or 10M; the data of each size is kept for the next run
            SECONDS_EACH the most that is spent on one figure, and the length of a round of load
            ONLY    which measurements: cold, together, throughput, freshness, export, start, writers, rivals, java (all);
                    the documents are written only by a run of all
            """;
    private static final String TEMPLATE = "bench_raw";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.println(USAGE);
            return;
        }
        Size size = Size.of(System.getProperty("bench.size", "100K"));
        Path directory = Path.of(System.getProperty("bench.dir", ".data/bench"))
                .toAbsolutePath()
                .resolve(size.name());
        Path jar = Path.of(System.getProperty("bench.jar"));
        List<String> only = List.of(System.getProperty("bench.only", "").split(","));
        Report report = new Report();
        try (Server server = new Server(directory, Path.of(System.getProperty("bench.pgvector")))) {
            Run run = prepare(size, jar, directory, server, report);
            new Plan(run, only).follow();
        }
        if (only.equals(List.of(""))) {
            Files.writeString(Path.of("docs/benchmarks.md"), Documents.markdown(size, report));
            Files.writeString(Path.of("docs/benchmarks.json"), Documents.json(size, report));
        }
    }

    private static Run prepare(Size size, Path jar, Path directory, Server server, Report report) throws Exception {
        if (!server.holds(TEMPLATE) || !new Dataset(server.database(TEMPLATE), size).isThere()) {
            System.out.println("Making " + size.messages() + " messages and what belongs to them");
            Database raw = server.create(TEMPLATE);
            double seconds = Samples.millis(() -> {
                        new Dataset(raw, size).make();
                        return null;
                    })
                    / 1000;
            report.add(Figure.of("Data", "making it", seconds, "s"));
        }
        Database copy = server.copy(TEMPLATE, "bench_run");
        return new Run(
                size,
                Integer.getInteger("bench.seconds", 10),
                jar,
                directory,
                server,
                copy,
                new Dataset(copy, size),
                report);
    }

    /** The measurements in their order: what changes the data comes after what reads it. */
    private record Plan(Run run, List<String> only) {

        void follow() throws Exception {
            try (Product product = new Backfill(run).measure()) {
                step("cold", () -> new Cold(run, product).measure());
                step("together", () -> new Together(run, product).measure());
                step("throughput", () -> new Throughput(run, product).measure());
                step("export", () -> new Export(run, product).measure());
                step("freshness", () -> new Freshness(run, product).measure());
                memory(product);
            }
            step("start", this::starts);
            step("rivals", () -> new Rivals(run).measure());
            step("writers", this::writers);
            step("java", () -> new InJava(run.report()).measure());
        }

        /** A measurement that fails is told among the figures; the others go on. */
        private void step(String name, Step step) throws InterruptedException {
            if (!only.equals(List.of("")) && !only.contains(name)) {
                return;
            }
            try {
                step.run();
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception failure) {
                run.report().add(Figure.of(name, "failed", Double.NaN, "").noted(String.valueOf(failure.getMessage())));
            }
        }

        private void memory(Product product) throws Exception {
            double[] heap = product.heap();
            run.report()
                    .add(Figure.of(
                                    "Export and memory",
                                    "largest heap, of at most " + Product.HEAP_MEGABYTES,
                                    heap[1],
                                    "MB")
                            .atMost(Product.HEAP_MEGABYTES)
                            .noted("after collections at most " + (long) heap[0] + " MB"));
        }

        private void starts() throws Exception {
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                try (Product product = run.start()) {
                    seconds.add(product.secondsToReady());
                }
            }
            run.report()
                    .add(new Figure("Start", "until ready", Samples.quantile(seconds, 0.5), "s", null, "", seconds)
                            .atMost(8));
        }

        private void writers() throws Exception {
            new Writers(run, run.server().copy(TEMPLATE, "bench_before")).measure();
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }
}
