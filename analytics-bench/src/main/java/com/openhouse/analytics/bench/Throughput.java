package com.openhouse.analytics.bench;

import com.openhouse.analytics.bench.Load.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Kept answers, with token and scope checked, beside the plainest answer of the same server; round by round in turns. */
final class Throughput {

    private static final int CONNECTIONS = 50;
    private static final int ROUNDS = 5;
    private static final String PLAINEST = "/api/auth/config";

    private final Run run;
    private final Product product;

    Throughput(Run run, Product product) {
        this.run = run;
        this.product = product;
    }

    void measure() throws Exception {
        Load load = new Load(product.port(), CONNECTIONS);
        String token = Token.of(Cold.SUPER);
        String path = Cold.BASE + "overview";
        load.run(path, token, run.warmUpSeconds() / 2);
        load.run(PLAINEST, null, run.warmUpSeconds() / 2);
        List<Double> ratios = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        List<Double> plainMillis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Outcome plainest = load.run(PLAINEST, null, run.seconds());
            Outcome answer = load.run(path, token, run.seconds());
            plain.add(plainest.perSecond());
            kept.add(answer.perSecond());
            ratios.add(answer.perSecond() / plainest.perSecond());
            millis.addAll(answer.millis());
            plainMillis.addAll(plainest.millis());
        }
        String group = "Kept answers at 50 connections";
        add(group, "plainest address, " + PLAINEST, plain, "a second");
        add(group, "overview as super, kept", kept, "a second");
        run.report()
                .add(new Figure(group, "share of the plainest", Samples.quantile(ratios, 0.5), "", null, "", ratios)
                        .atLeast(0.65));
        run.report().add(Figure.of(group, "p99 of the plainest", Samples.quantile(plainMillis, 0.99), "ms"));
        run.report().add(Figure.of(group, "p50", Samples.quantile(millis, 0.5), "ms"));
        run.report()
                .add(Figure.of(group, "p99", Samples.quantile(millis, 0.99), "ms")
                        .atMost(20));
    }

    private void add(String group, String name, List<Double> perSecond, String unit) {
        run.report().add(new Figure(group, name, Samples.quantile(perSecond, 0.5), unit, null, "", perSecond));
    }
}
