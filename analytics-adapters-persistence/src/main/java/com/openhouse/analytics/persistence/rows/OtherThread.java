package com.openhouse.analytics.persistence.rows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What goes on in another thread meanwhile. */
public final class OtherThread {

    private OtherThread() {}

    /** Waits for its result, and fails as it does. */
    public static <T> T await(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
