package com.openhouse.analytics.bench;

import com.openhouse.analytics.bench.Statements.Spent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long an answer takes that nobody has asked for before, at each address and in each scope. */
final class Cold {

    static final String BASE = "/api/admin/analytics/";
    static final String SUPER = "super@bench.ie";
    static final String ADMIN = "admin1@bench.ie";
    static final String DEVELOPER = "developer1@bench.ie";

    private static final int WARM_UP = 10;
    /** Until what computes the answers has been compiled, which takes a core away from it meanwhile. */
    private static final int WARM_UP_SECONDS = 120;

    private static final int TIMES = 40;
    static final String FIRST = "c0000000-0000-4000-8000-000000000001";

    private final Run run;
    private final Product product;
    private final Statements statements;

    Cold(Run run, Product product) {
        this.run = run;
        this.product = product;
        this.statements = new Statements(run.server().database("postgres"));
    }

    void measure() throws Exception {
        warmUp();
        String group = "Cold answers";
        platform().forEach((path, limit) -> add(group, SUPER, path, limit, 0));
        for (String who : List.of(ADMIN, DEVELOPER)) {
            for (String path : scoped()) {
                add(group, who, path, 15, 60);
            }
        }
        for (String path : lists()) {
            add("Lists", ADMIN, path, 50, 0);
        }
        add("Lists", SUPER, "developments", 300, 0);
        add("Lists", SUPER, "developments?sort=-questions_30d", 300, 0);
        for (String who : List.of(SUPER, ADMIN, DEVELOPER)) {
            add("Lists", who, "questions", 0, 0);
            add("Lists", who, "questions?state=unanswered&eligible=true&reason=no_match", 0, 0);
            add("Lists", who, "questions?reason=no_match", 0, 0);
            add("Lists", who, "questions?rated=true", 0, 0);
        }
    }

    /** The answers are to be new, not the machine that computes them. */
    private void warmUp() throws Exception {
        try (Caller caller = new Caller(product.port())) {
            Samples.of(Integer.MAX_VALUE, WARM_UP_SECONDS, () -> everything(caller));
        }
    }

    private boolean everything(Caller caller) throws Exception {
        for (String path : List.of("overview", "chat", "rag", "system-load", "developments")) {
            caller.ask(request(path, Token.of(SUPER)));
        }
        for (String path : Stream.concat(scoped().stream(), lists().stream()).toList()) {
            caller.ask(request(path, Token.of(ADMIN)));
        }
        for (String path : scoped()) {
            caller.ask(request(path, Token.of(DEVELOPER)));
        }
        return true;
    }

    private static List<String> scoped() {
        return List.of("overview", "chat", "rag", "developments/" + FIRST + "/overview");
    }

    private static Map<String, Integer> platform() {
        Map<String, Integer> limits = new LinkedHashMap<>();
        limits.put("overview", 20);
        limits.put("chat", 60);
        limits.put("chat?range=90d&limit=100", 0);
        limits.put("rag", 100);
        limits.put("system-load", 0);
        return limits;
    }

    private static List<String> lists() {
        String home = "developments/" + FIRST;
        return List.of(
                home + "/units",
                home + "/units?sort=-questions",
                home + "/units?sort=-last_chat_at&page=40",
                home + "/units?q=owner4711",
                home + "/homeowners",
                home + "/homeowners?sort=-chat_count",
                home + "/documents");
    }

    private void add(String group, String who, String path, double median, double p99) {
        try {
            List<Double> samples = samples(who, path);
            List<Spent> spent = statements.spent();
            Figure figure =
                    Figure.median(group, name(path, who), samples).noted(Statements.told(spent, samples.size()));
            run.report().add(median == 0 ? figure : figure.atMost(median));
            if (Rivals.isMet(path, who)) {
                spent.forEach(one -> run.report()
                        .add(Figure.of(Rivals.OWN, one.name(), one.millisEach(samples.size()), "ms")
                                .noted("of " + path + ", " + one.calls() / samples.size() + " an answer")));
            }
            if (p99 > 0) {
                run.report()
                        .add(new Figure(
                                        group,
                                        name(path, who) + ", p99",
                                        Samples.quantile(samples, 0.99),
                                        "ms",
                                        null,
                                        "",
                                        List.of())
                                .atMost(p99));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (Exception failure) {
            run.report().failed(group, name(path, who), failure);
        }
    }

    static String name(String path, String who) {
        return path.replace(FIRST, "{id}") + " as " + who.replaceAll("\\d*@.*", "");
    }

    private List<Double> samples(String who, String path) throws Exception {
        byte[] request = request(path, Token.of(who));
        try (Caller caller = new Caller(product.port())) {
            Samples.of(WARM_UP, run.seconds() / 2, () -> caller.ask(request));
            statements.forget();
            return Samples.of(TIMES, run.seconds(), () -> caller.ask(request));
        }
    }

    /** For an answer that nobody has been given before. */
    static byte[] request(String path, String token) {
        return Caller.request(BASE + path, token, "Cache-Control: no-cache");
    }
}
