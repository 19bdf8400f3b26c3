package com.openhouse.analytics.bench;

import com.openhouse.analytics.bench.Load.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Kept answers, with token and scope checked, beside the plainest answer of the same server; round by round in turns. */
final class Throughput {

    private static final String GROUP = "Kept answers at 50 connections";
    private static final int CONNECTIONS = 50;
    private static final int ROUNDS = 5;
    private static final String PLAINEST = "/api/auth/config";

    private final Run run;
    private final Product product;

    Throughput(Run run, Product product) {
        this.run = run;
        this.product = product;
    }

    /** A company's own admin, whose scope is checked; and who sees all companies, each of whose looks goes into the access log. */
    void measure() throws Exception {
        for (String who : List.of(Cold.ADMIN, Cold.SUPER)) {
            measure(who, Token.of(who));
        }
    }

    private void measure(String who, String token) throws Exception {
        Load load = new Load(product.port(), CONNECTIONS);
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
        String name = Cold.name("overview", who) + ", kept";
        add("plainest address, " + PLAINEST, plain);
        add(name, kept);
        run.report()
                .add(new Figure(
                                GROUP,
                                name + ": share of the plainest",
                                Samples.quantile(ratios, 0.5),
                                "",
                                null,
                                "",
                                ratios)
                        .atLeast(0.65));
        run.report().add(Figure.of(GROUP, "p99 of the plainest", Samples.quantile(plainMillis, 0.99), "ms"));
        run.report().add(Figure.of(GROUP, name + ", p50", Samples.quantile(millis, 0.5), "ms"));
        run.report()
                .add(Figure.of(GROUP, name + ", p99", Samples.quantile(millis, 0.99), "ms")
                        .atMost(20));
    }

    private void add(String name, List<Double> perSecond) {
        run.report().add(new Figure(GROUP, name, Samples.quantile(perSecond, 0.5), "a second", null, "", perSecond));
    }
}
