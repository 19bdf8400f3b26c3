package com.openhouse.analytics.bench;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Five hundred callers who all ask for the same answer that is not there. */
final class Together {

    private static final int CALLERS = 500;

    private final Run run;
    private final Product product;

    Together(Run run, Product product) {
        this.run = run;
        this.product = product;
    }

    void measure() throws Exception {
        run.database().run("delete from api_cache");
        String token = Token.of(Cold.SUPER);
        Set<String> computed = ConcurrentHashMap.newKeySet();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            Callable<Boolean> caller = () -> {
                var answer = product.get(Cold.BASE + "chat?range=12w", token);
                computed.add(answer.headers().firstValue("ETag").orElseThrow());
                return answer.headers().firstValue("X-Cache").orElse("").equals("miss");
            };
            long began = System.nanoTime();
            int misses = 0;
            for (Future<Boolean> miss : callers.invokeAll(Collections.nCopies(CALLERS, caller))) {
                misses += miss.get() ? 1 : 0;
            }
            double millis = (System.nanoTime() - began) / 1e6;
            run.report()
                    .add(Figure.of("500 cold requests of one key", "computations", misses, "")
                            .atMost(1));
            run.report().add(Figure.of("500 cold requests of one key", "until the last was answered", millis, "ms"));
        } finally {
            callers.shutdownNow();
        }
    }
}
