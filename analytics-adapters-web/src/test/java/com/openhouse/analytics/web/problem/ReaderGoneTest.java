package com.openhouse.analytics.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.openhouse.analytics.web.testing.WebTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser that leaves while it is answered is no failure of ours. */
@WebTest
class ReaderGoneTest {

    /** More than the buffers of a connection take, so that the server still writes when its reader has gone. */
    private static final int LARGE = 16 << 20;

    @LocalServerPort
    private int port;

    private final Noted noted = new Noted();
    private Path script = Path.of("");

    @BeforeEach
    void aLargeScript() throws IOException, URISyntaxException {
        Path assets = Path.of(
                Objects.requireNonNull(getClass().getResource("/static/assets")).toURI());
        script = Files.createTempFile(assets, "large-", ".js");
        Files.write(script, new byte[LARGE]);
        noted.start();
        log().setLevel(Level.DEBUG);
        log().addAppender(noted);
    }

    @AfterEach
    void removeIt() throws IOException {
        log().detachAppender(noted);
        log().setLevel(null);
        Files.deleteIfExists(script);
    }

    @Test
    void aReaderThatLeavesIsNotedAsSuch() throws Exception {
        try (Socket browser = new Socket()) {
            browser.setReceiveBufferSize(4096);
            browser.connect(new InetSocketAddress("localhost", port));
            browser.setSoLinger(true, 0);
            String request = "GET /assets/" + script.getFileName() + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            browser.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(browser.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
        }
        ILoggingEvent event = noted.events.poll(4, TimeUnit.MINUTES);
        assertThat(event).as("what was noted of it").isNotNull();
        assertThat(event.getFormattedMessage())
                .isEqualTo("GET /assets/%s: the reader has gone away".formatted(script.getFileName()));
        assertThat(event.getLevel()).isEqualTo(Level.DEBUG);
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(Problems.class);
    }

    private static final class Noted extends AppenderBase<ILoggingEvent> {

        private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
        }
    }
}
