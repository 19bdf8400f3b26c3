package com.openhouse.analytics.persistence.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One caller's way to an answer that others of this process wait for. */
final class Flight {

    private final Instant started;
    private final CompletableFuture<Answer> landed = new CompletableFuture<>();

    Flight(Instant started) {
        this.started = started;
    }

    boolean isYoungerThan(Duration age, Instant now) {
        return started.plus(age).isAfter(now);
    }

    /** The first answer counts. */
    void land(Answer answer) {
        landed.complete(answer);
    }

    void fail(RuntimeException failure) {
        landed.completeExceptionally(failure);
    }

    /** Lets go of all who still wait. */
    void end() {
        landed.cancel(false);
    }

    /** Empty when it takes too long or ended without an answer; throws what the computation threw. */
    Optional<Answer> await(Duration longest) {
        try {
            return Optional.of(landed.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException alone) {
            return Optional.empty();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw (RuntimeException) failure.getCause();
        }
    }
}
