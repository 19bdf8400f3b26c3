package com.openhouse.analytics.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Asks for one address over and over from a fixed number of connections, each waiting for its answer. Plain sockets,
 * because a full client would take more of the two cores than the server that is measured.
 */
final class Load {

    private final int port;
    private final int connections;

    Load(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** @param token null for none */
    Outcome run(String path, String token, long seconds) throws InterruptedException, ExecutionException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + (token == null ? "" : "Authorization: Bearer " + token + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
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
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (long now = System.nanoTime(); now < until; now = System.nanoTime()) {
                socket.getOutputStream().write(request);
                readAnswer(in);
                millis.add((System.nanoTime() - now) / 1e6);
            }
        }
        return millis;
    }

    private static void readAnswer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("Answered " + status);
        }
        long length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).trim());
            }
        }
        if (length < 0) {
            skipChunks(in);
        } else {
            in.skipNBytes(length);
        }
    }

    private static void skipChunks(InputStream in) throws IOException {
        for (long size = Long.parseLong(line(in), 16); size > 0; size = Long.parseLong(line(in), 16)) {
            in.skipNBytes(size + 2);
        }
        in.skipNBytes(2);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** @param perSecond answers a second, of all connections */
    record Outcome(double perSecond, List<Double> millis) {}
}
