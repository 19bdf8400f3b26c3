package com.openhouse.analytics.bench;

import com.openhouse.analytics.bench.Sizes.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** What a run leaves behind: the latest run of each size, in docs/benchmarks.md for readers and in docs/benchmarks.json for programs. */
final class Documents {

    private static final Path FOR_READERS = Path.of("docs/benchmarks.md");
    private static final Path FOR_PROGRAMS = Path.of("docs/benchmarks.json");

    private Documents() {}

    static void write(Size size, Report report) throws IOException {
        Sizes sizes = Sizes.read(FOR_PROGRAMS);
        sizes.growth(size, report).forEach(report::add);
        sizes.put(size, today(), machine(), report.figures());
        StringBuilder text = new StringBuilder(Database.resource("benchmarks-head.md"));
        for (Map.Entry<Long, Measured> run : sizes.largestFirst().entrySet()) {
            text.append(markdown(new Size("", run.getKey()), run.getValue()));
        }
        text.append(Database.resource("benchmarks-limits.md"));
        Files.writeString(FOR_READERS, text);
        Files.writeString(FOR_PROGRAMS, sizes.json());
    }

    private static String markdown(Size size, Measured run) throws IOException {
        return Database.resource("benchmarks-run.md")
                        .replace("${command}", run.command())
                        .replace("${date}", run.date())
                        .replace("${machine}", run.machine())
                        .replace("${tenants}", Figure.whole(size.tenants()))
                        .replace("${developments}", Figure.whole(size.developments()))
                        .replace("${units}", Figure.whole(size.units()))
                        .replace("${questions}", Figure.whole(size.questions()))
                        .replace("${chunks}", Figure.whole(size.chunks()))
                        .replace("${messages}", Figure.whole(size.messages()))
                + Tables.of(run.figures());
    }

    private static String today() {
        return LocalDate.now(Clock.systemUTC()).toString();
    }

    private static String machine() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        String memory = Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", "");
        return "%d cores of %s, %d GB of memory, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor,
                        Math.round(Long.parseLong(memory) / 1e6),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"));
    }
}
