package com.openhouse.analytics.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The jar that is shipped, as a process of its own with a bounded heap. */
final class Product implements AutoCloseable {

    static final int HEAP_MEGABYTES = 512;

    private static final Duration READY_WITHIN = Duration.ofHours(2);
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Process process;
    private final Path directory;
    private final int port;
    private final double secondsToReady;

    Product(Path jar, @Nullable Path archive, Path directory, Database database, List<String> settings)
            throws IOException, InterruptedException {
        this.directory = directory;
        this.port = freePort();
        Files.createDirectories(directory);
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:gc:file=" + directory.resolve("gc.log") + "::filecount=0"));
        if (archive != null) {
            command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        }
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + Database.USER,
                "--openhouse.auth.external.hs256-secret=" + Token.SECRET,
                "--openhouse.clock.fixed-at=" + Dataset.END));
        command.addAll(settings);
        long began = System.nanoTime();
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("product.log").toFile())
                .start();
        // Ctrl-C must not leave it behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady(began);
        secondsToReady = (System.nanoTime() - began) / 1e9;
    }

    /** The program that runs jars with the JDK of this process. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    int port() {
        return port;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** Fails for any answer but a good one. */
    HttpResponse<String> get(String path, String token, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response;
    }

    /** Reads the answer without keeping it, and tells how many bytes it had. */
    long length(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var body = http.send(request, BodyHandlers.ofInputStream()).body()) {
            byte[] part = new byte[1 << 16];
            long length = 0;
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                length += read;
            }
            return length;
        }
    }

    Heap heap() throws IOException {
        double live = 0;
        double most = 0;
        for (String line : Files.readAllLines(directory.resolve("gc.log"))) {
            Matcher found = COLLECTION.matcher(line);
            if (found.find()) {
                most = Math.max(most, Double.parseDouble(found.group(1)));
                live = Math.max(live, Double.parseDouble(found.group(2)));
            }
        }
        return new Heap(live, most);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2));
    }

    private void awaitReady(long began) throws IOException, InterruptedException {
        while (System.nanoTime() - began < READY_WITHIN.toNanos()) {
            if (!process.isAlive()) {
                throw new IOException("The product ended; see " + directory.resolve("product.log"));
            }
            if (isReady()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        close();
        throw new IOException("The product was not ready within " + READY_WITHIN);
    }

    private boolean isReady() throws InterruptedException {
        try {
            return http.send(request("/actuator/health/readiness").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Megabytes.
     *
     * @param live the most that was in use right after a collection
     * @param largest the most that was in use at all
     */
    record Heap(double live, double largest) {}
}
