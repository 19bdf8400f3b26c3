package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.web.problem.UnavailableException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads a JWK set over HTTP, whole within five seconds or not at all. */
final class HttpKeySource implements KeySource {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final HttpRequest request;

    HttpKeySource(URI uri) {
        this.request = HttpRequest.newBuilder(uri)
                .timeout(LIMIT)
                .header("Accept", "application/json")
                .build();
    }

    @Override
    public String read() {
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, BodyHandlers.ofString());
        try {
            return body(answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Interrupted", stop);
        } catch (ExecutionException | TimeoutException failure) {
            answer.cancel(true);
            throw new UnavailableException("The key set did not arrive: " + failure, failure);
        }
    }

    private static String body(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new UnavailableException("Not a key set: status " + response.statusCode(), null);
        }
        return response.body();
    }
}
