package com.openhouse.analytics.app.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A {@link SmallApplication} in a JVM of its own, read line by line. */
record SpawnedApplication(Process process, BufferedReader output) implements AutoCloseable {

    static SpawnedApplication start(Path dataDir) throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallApplication.class.getName(),
                        "--openhouse.embedded.data-dir=" + dataDir,
                        "--spring.main.web-application-type=none"))
                .redirectErrorStream(true)
                .start();
        return new SpawnedApplication(process, process.inputReader());
    }

    /** What follows the prefix on the first line that has it. */
    String awaitLine(String prefix) throws IOException {
        var seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(prefix)) {
                return line.substring(prefix.length());
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("'" + prefix + "' never came: " + seen);
    }

    ProcessHandle awaitServer() throws IOException {
        return ProcessHandle.of(Long.parseLong(awaitLine(SmallApplication.READY)))
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
