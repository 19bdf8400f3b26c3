package com.openhouse.analytics.bench;

import java.util.concurrent.TimeUnit;

/** How fast the history is taken in at the first start on an existing database. */
final class Backfill {

    private static final String LEFT =
            "select count(*) from analytics_fact_state where backfill_block is not null or caught_up_at is null";

    private final Run run;

    Backfill(Run run) {
        this.run = run;
    }

    /** The product, once all of the history is in its facts. */
    Product measure() throws Exception {
        long began = System.nanoTime();
        Product product = run.start();
        try {
            while (run.database().number(LEFT) > 0) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (Exception failure) {
            product.close();
            throw failure;
        }
        double seconds = (System.nanoTime() - began) / 1e9 - product.secondsToReady();
        run.report()
                .add(Figure.of(
                                "Start",
                                "first start on the existing database, until ready",
                                product.secondsToReady(),
                                "s")
                        .noted("indexes are built"));
        run.report()
                .add(Figure.of(
                                "Start",
                                "backfill of the history",
                                run.size().messages() / Math.max(0.2, seconds),
                                "messages a second")
                        .atLeast(30_000)
                        .noted("while the product answers"));
        run.database().run("vacuum analyze");
        return product;
    }
}
