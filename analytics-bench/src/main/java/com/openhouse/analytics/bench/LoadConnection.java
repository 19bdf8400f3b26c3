package com.openhouse.analytics.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of many connections of a thread: it sends its request, and once more whenever the answer is there. */
final class LoadConnection implements AutoCloseable {

    /** More than any answer that is asked for here. */
    private static final int LARGEST = 1 << 20;

    private static final String GOOD = "http/1.1 200";
    private static final String END_OF_HEADERS = "\r\n\r\n";
    private static final String LAST_CHUNK = "0\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)");
    private static final int LONGEST_HEADERS = 4_096;
    private static final int UNKNOWN = -1;
    private static final int CHUNKED = -2;

    private final SocketChannel channel;
    private final ByteBuffer request;
    private final ByteBuffer answer = ByteBuffer.allocate(LARGEST);
    private int size;
    private long askedAt;

    LoadConnection(Selector selector, int port, byte[] request) throws IOException {
        this.request = ByteBuffer.wrap(request);
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** A request is far smaller than what a socket takes at once. */
    void ask() throws IOException {
        answer.clear();
        size = UNKNOWN;
        askedAt = System.nanoTime();
        channel.write(request.rewind());
        if (request.hasRemaining()) {
            throw new IOException("The request was not taken");
        }
    }

    /** Milliseconds since it was asked for once the answer is there as a whole, else negative. */
    double read() throws IOException {
        if (channel.read(answer) < 0) {
            throw new IOException("The connection was closed");
        }
        return isWhole() ? (System.nanoTime() - askedAt) / 1e6 : -1;
    }

    private boolean isWhole() throws IOException {
        if (size == UNKNOWN) {
            size = sizeOfAnswer();
        }
        return size == CHUNKED
                ? text(Math.max(0, answer.position() - LAST_CHUNK.length()), answer.position())
                        .equals(LAST_CHUNK)
                : size == answer.position();
    }

    private int sizeOfAnswer() throws IOException {
        String begin = text(0, Math.min(answer.position(), LONGEST_HEADERS)).toLowerCase(Locale.ROOT);
        int end = begin.indexOf(END_OF_HEADERS);
        if (end < 0) {
            return UNKNOWN;
        }
        if (!begin.startsWith(GOOD)) {
            throw new IOException("Answered " + begin.lines().findFirst().orElse(""));
        }
        Matcher length = LENGTH.matcher(begin.substring(0, end));
        return length.find() ? end + END_OF_HEADERS.length() + Integer.parseInt(length.group(1)) : CHUNKED;
    }

    private String text(int from, int to) {
        return new String(answer.array(), from, to - from, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
