package com.openhouse.analytics.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one address over and over from a fixed number of connections, each waiting for its answer. One thread serves them all: were there
 * one for each, the two cores would be shared among fifty threads of the client too, and their wait for a core counted as the server's.
 */
final class Load {

    private static final long PATIENCE_MILLIS = 60_000;

    private final int port;
    private final int connections;

    Load(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** @param token null for none */
    Outcome run(String path, @Nullable String token, long seconds) throws IOException {
        byte[] request = Caller.request(path, token);
        List<LoadConnection> open = new ArrayList<>();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                open.add(new LoadConnection(selector, port, request));
            }
            List<Double> millis = ask(open, selector, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
            return new Outcome(millis.size() / (double) seconds, millis);
        } finally {
            for (LoadConnection connection : open) {
                connection.close();
            }
        }
    }

    private static List<Double> ask(List<LoadConnection> all, Selector selector, long until) throws IOException {
        List<Double> millis = new ArrayList<>();
        for (LoadConnection one : all) {
            one.ask();
        }
        while (System.nanoTime() < until) {
            if (selector.select(PATIENCE_MILLIS) == 0) {
                throw new IOException("Nobody was answered within " + PATIENCE_MILLIS + " ms");
            }
            for (SelectionKey ready : selector.selectedKeys()) {
                LoadConnection one = (LoadConnection) ready.attachment();
                double took = one.read();
                if (took >= 0) {
                    millis.add(took);
                    one.ask();
                }
            }
            selector.selectedKeys().clear();
        }
        return millis;
    }

    /** @param perSecond answers a second, of all connections */
    record Outcome(double perSecond, List<Double> millis) {}
}
