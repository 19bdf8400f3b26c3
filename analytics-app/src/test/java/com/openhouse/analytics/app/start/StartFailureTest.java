package com.openhouse.analytics.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.app.OpenHouseAnalytics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong setting stops the start with one line that names it. */
class StartFailureTest {

    private static final String KEY = "OPENHOUSE_AUTH_SIGNING_KEY=0123456789012345678901234567890123456789";

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @CsvSource({"OPENHOUSE_CACHE_TTL, -5m", "SPRING_DATASOURCE_URL, jdbc:postgresql://localhost:1/nothing"})
    void oneLineNamesTheSetting(String setting, String value) throws Exception {
        Run run = start(List.of(KEY, setting + "=" + value));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.stderr().strip().lines()).singleElement().asString().startsWith(setting + ": ");
        assertThat(run.stderr()).doesNotContain("-5m", "password");
        assertThat(run.stdout()).isEmpty();
    }

    @Test
    void withoutAnyWayToSignInItDoesNotStart() throws Exception {
        Run run = start(List.of());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.stderr().strip().lines()).singleElement().asString().startsWith("OPENHOUSE_AUTH_SIGNING_KEY: ");
    }

    @Test
    void helpListsTheSettings() throws Exception {
        Run run = start(List.of(), "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.stdout()).contains("OPENHOUSE_CLOCK_FIXED_AT", "SPRING_DATASOURCE_URL", "SERVER_PORT");
        assertThat(run.stderr()).isEmpty();
    }

    private Run start(List<String> variables, String... arguments) throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                OpenHouseAnalytics.class.getName());
        java.command().addAll(List.of(arguments));
        java.environment().keySet().removeIf(name -> name.matches("(OPENHOUSE|SPRING|SERVER|JAVA_TOOL)_.*"));
        variables.forEach(variable -> java.environment()
                .put(variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1)));
        Process process = java.directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return new Run(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private record Run(int exitCode, String stdout, String stderr) {}
}
