package com.openhouse.analytics.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The measurements in their order: what changes the data comes after what reads it.
 *
 * @param template the database that the product has not seen
 * @param only the measurements that are wanted, all where none is named
 * @param machine looked at before each of them
 */
record Plan(Run run, String template, List<String> only, MachineSpeed machine) {

    void follow() throws Exception {
        run.report().begin("backfill");
        machine.look();
        try (Product product = new Backfill(run).measure()) {
            step("cold", () -> new Cold(run, product).measure());
            step("together", () -> new Together(run, product).measure());
            step("throughput", () -> new Throughput(run, product).measure());
            step("export", () -> new Export(run, product).measure());
            step("freshness", () -> new Freshness(run, product).measure());
            memory(product);
        }
        step("start", this::starts);
        step("views", () -> new Views(run).measure());
        step("rivals", () -> new Rivals(run).measure());
        step("writers", () -> new Writers(run, template).measure());
        step("java", () -> new InJava(run.report()).measure());
        machine.figures().forEach(run.report()::add);
    }

    /** A measurement that fails is told among the figures; the others go on. */
    private void step(String name, Step step) throws InterruptedException {
        if (!only.isEmpty() && !only.contains(name)) {
            return;
        }
        run.report().begin(name);
        try {
            machine.look();
            step.run();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failure) {
            run.report().failed(name, name, failure);
        }
    }

    private void memory(Product product) throws Exception {
        Product.Heap heap = product.heap();
        run.report()
                .add(Figure.of(
                                "Export and memory",
                                "largest heap, of at most " + Product.HEAP_MEGABYTES,
                                heap.largest(),
                                "MB")
                        .atMost(Product.HEAP_MEGABYTES)
                        .noted("after collections at most " + (long) heap.live() + " MB"));
    }

    private void starts() throws Exception {
        if (Files.exists(run.archive())) {
            start("until ready, from the archive of classes", true);
        }
        start("until ready, without the archive", false);
    }

    private void start(String name, boolean archived) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try (Product product = run.start(archived)) {
                seconds.add(product.secondsToReady());
            }
        }
        run.report().add(new Figure("Start", name, Samples.quantile(seconds, 0.5), "s", null, "", seconds).atMost(8));
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }
}
