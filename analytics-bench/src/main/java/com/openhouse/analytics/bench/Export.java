package com.openhouse.analytics.bench;

import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A list of a million questions as one document, while memory is watched. */
final class Export {

    private static final String GROUP = "Export and memory";

    private final Run run;
    private final Product product;

    Export(Run run, Product product) {
        this.run = run;
        this.product = product;
    }

    void measure() throws Exception {
        double before = product.heap().live();
        AtomicLong bytes = new AtomicLong();
        double seconds = Samples.millis(() -> {
                    bytes.set(product.length(Cold.BASE + "questions?format=csv&" + window(), Token.of(Cold.SUPER)));
                    return null;
                })
                / 1000;
        run.report()
                .add(Figure.of(GROUP, "questions as CSV, " + rows(), seconds, "s")
                        .noted(bytes.get() / 1_000_000 + " MB"));
        run.report()
                .add(Figure.of(
                        GROUP, "growth of the live heap by it", product.heap().live() - before, "MB"));
    }

    /** Days that hold about a million messages, as far as there are that many. */
    private String window() {
        return "from=" + Dataset.END.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(days() - 1) + "&to="
                + Dataset.END.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private long days() {
        return Math.max(1, Math.min(365, 365L * 1_000_000 / run.size().messages()));
    }

    private String rows() {
        double all = run.size().messages() * days() / 365d;
        return "about " + Figure.plain(Math.min(1_000_000d, all)) + " rows" + (all < 900_000 ? ", all there are" : "");
    }
}
