package com.openhouse.analytics.app.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs of PostgreSQL, which refuse to work as root. */
record ServerCommand(Path programs, Path output) {

    private static final long TIMEOUT_SECONDS = 90;

    void run(String program, List<String> arguments) {
        try {
            int exitCode = await(start(program, arguments));
            if (exitCode != 0) {
                throw new EmbeddedDatabaseException("%s of the embedded database failed with exit code %d: %s"
                        .formatted(program, exitCode, lastLine()));
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(program + " of the embedded database cannot be run: " + e, e);
        }
    }

    private Process start(String program, List<String> arguments) throws IOException {
        var line = new ArrayList<String>();
        if (isRoot()) {
            // In a user namespace of its own the server is nobody, yet may read what root owns.
            line.addAll(List.of("unshare", "--user"));
        }
        line.add(programs.resolve(program).toString());
        line.addAll(arguments);
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static int await(Process process) {
        try {
            if (process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new EmbeddedDatabaseException("The embedded database did not answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException("Interrupted while waiting for the embedded database", e);
        } finally {
            process.destroy();
        }
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    private String lastLine() throws IOException {
        return Files.readAllLines(output).stream()
                .filter(line -> !line.isBlank())
                .reduce("no output", (earlier, later) -> later);
    }
}
