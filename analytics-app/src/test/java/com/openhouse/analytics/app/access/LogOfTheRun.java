package com.openhouse.analytics.app.access;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Everything that is printed from now on, on its way to where it goes anyway. */
final class LogOfTheRun {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    static LogOfTheRun begin() {
        LogOfTheRun log = new LogOfTheRun();
        System.setOut(log.through(System.out));
        System.setErr(log.through(System.err));
        return log;
    }

    private PrintStream through(PrintStream target) {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        write(new byte[] {(byte) one}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int count) {
                        target.write(bytes, from, count);
                        kept.write(bytes, from, count);
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
