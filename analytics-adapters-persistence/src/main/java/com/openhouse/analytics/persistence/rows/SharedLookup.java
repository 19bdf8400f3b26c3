package com.openhouse.analytics.persistence.rows;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets callers who look the same thing up at the same time share one look-up. Each gets the result of one that began after
 * it asked, so nobody is told what was true before: who comes while one is under way waits for the next.
 */
public final class SharedLookup<K, V> {

    private final Map<K, Line<V>> lines = new ConcurrentHashMap<>();

    /** Throws what the look-up throws. Not to be called within a transaction, whose connection would wait, too. */
    public V get(K key, Supplier<V> lookup) {
        Turn<V> mine = new Turn<>();
        Line<V> line = lines.merge(key, new Line<>(mine, null), (known, own) -> known.joinedBy(mine));
        Turn<V> turn = line.running() == mine ? mine : line.next();
        if (turn != mine) {
            return turn.result();
        }
        if (line.running() != mine) {
            line.running().awaitEnd();
        }
        return run(key, mine, lookup);
    }

    private V run(K key, Turn<V> mine, Supplier<V> lookup) {
        lines.computeIfPresent(key, (same, line) -> line.running() == mine ? line : new Line<>(mine, null));
        try {
            V value = lookup.get();
            mine.done.complete(value);
            return value;
        } catch (RuntimeException | Error failure) {
            mine.done.completeExceptionally(failure);
            throw failure;
        } finally {
            lines.computeIfPresent(key, (same, line) -> line.running() == mine && line.next() == null ? null : line);
        }
    }

    /** @param next the turn that begins when the running one has ended */
    private record Line<V>(Turn<V> running, @Nullable Turn<V> next) {

        Line<V> joinedBy(Turn<V> late) {
            return next == null ? new Line<>(running, late) : this;
        }
    }

    private static final class Turn<V> {

        private final CompletableFuture<V> done = new CompletableFuture<>();

        void awaitEnd() {
            done.exceptionally(failure -> null).join();
        }

        V result() {
            try {
                return done.join();
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
            }
        }
    }
}
