package com.openhouse.analytics.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who ask at once. */
final class Clients {

    private Clients() {}

    /** The answers in the order of the questions; throws the first failure. */
    static <T> List<T> ask(int atOnce, List<? extends Callable<T>> questions) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(atOnce);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : clients.invokeAll(questions)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
