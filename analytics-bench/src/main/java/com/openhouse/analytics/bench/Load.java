package com.openhouse.analytics.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks for one address over and over from a fixed number of connections, each waiting for its answer. */
final class Load {

    private final int port;
    private final int connections;

    Load(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** @param token null for none */
    Outcome run(String path, String token, long seconds) throws InterruptedException, ExecutionException {
        byte[] request = Caller.request(path, token);
        ExecutorService callers = Executors.newFixedThreadPool(connections);
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            Callable<List<Double>> caller = () -> ask(request, until);
            List<Double> millis = new ArrayList<>();
            for (Future<List<Double>> answers : callers.invokeAll(Collections.nCopies(connections, caller))) {
                millis.addAll(answers.get());
            }
            return new Outcome(millis.size() / (double) seconds, millis);
        } finally {
            callers.shutdownNow();
        }
    }

    private List<Double> ask(byte[] request, long until) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (Caller caller = new Caller(port)) {
            for (long now = System.nanoTime(); now < until; now = System.nanoTime()) {
                caller.ask(request);
                millis.add((System.nanoTime() - now) / 1e6);
            }
        }
        return millis;
    }

    /** @param perSecond answers a second, of all connections */
    record Outcome(double perSecond, List<Double> millis) {}
}
