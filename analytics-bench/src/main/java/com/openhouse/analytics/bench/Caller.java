package com.openhouse.analytics.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One connection that asks for one address after the other, each time waiting for the answer. A plain socket, because a full client would
 * take as much of the two cores as the server that is measured, and as long as a small answer.
 */
final class Caller implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 120_000;

    /** A server closes a connection that is silent for long; before it does, another one is taken. */
    private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final String LENGTH = "content-length:";

    private final int port;
    private Socket socket;
    private InputStream in;
    private long usedAt;

    Caller(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        usedAt = System.nanoTime();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /**
     * A request for {@link #ask}.
     *
     * @param token null for none
     * @param headers whole lines
     */
    static byte[] request(String path, @Nullable String token, String... headers) {
        StringBuilder text = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        if (token != null) {
            text.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads the answer and tells how many bytes its body had; fails for any but a good one. */
    long ask(byte[] request) throws IOException {
        if (System.nanoTime() - usedAt > SILENT_NANOS) {
            close();
            connect();
        }
        long length = send(request);
        usedAt = System.nanoTime();
        return length;
    }

    private long send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("Answered " + status);
        }
        long length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Long.parseLong(header.substring(LENGTH.length()).trim());
            }
        }
        if (length < 0) {
            return chunks();
        }
        in.skipNBytes(length);
        return length;
    }

    private long chunks() throws IOException {
        long all = 0;
        for (long size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            in.skipNBytes(size + 2);
            all += size;
        }
        in.skipNBytes(2);
        return all;
    }

    private String line() throws IOException {
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

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
