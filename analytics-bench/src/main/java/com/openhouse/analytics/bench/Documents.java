package com.openhouse.analytics.bench;

import com.openhouse.analytics.bench.Measured.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a run leaves behind: the latest run of each size on each machine, in docs/benchmarks.md for readers and in docs/benchmarks.json for programs. */
final class Documents {

    private static final Path FOR_READERS = Path.of("docs/benchmarks.md");
    private static final Path FOR_PROGRAMS = Path.of("docs/benchmarks.json");

    private Documents() {}

    static void write(Size size, Report report) throws IOException {
        Runs runs = Runs.read(FOR_PROGRAMS);
        Measured run = new Measured(
                size.messages(),
                today(),
                machine(),
                "make bench SIZE=" + size.name() + " SECONDS_EACH=" + Integer.getInteger("bench.seconds"),
                report.figures().stream().map(Measure::of).toList());
        runs.put(run);
        runs.growth(run).forEach(report::add);
        Files.writeString(FOR_READERS, forReaders(runs));
        Files.writeString(FOR_PROGRAMS, runs.json());
    }

    /** Growth is told of all runs anew, as each is compared with one that may be the latest. */
    static String forReaders(Runs runs) throws IOException {
        StringBuilder text = new StringBuilder(Database.resource("benchmarks-head.md"));
        for (Measured run : runs.all()) {
            text.append(markdown(run, runs.growth(run)));
        }
        return text.append(Database.resource("benchmarks-limits.md")).toString();
    }

    private static String markdown(Measured run, List<Figure> growth) throws IOException {
        Size size = new Size("", run.messages());
        List<Measure> figures = Stream.concat(
                        run.figures().stream(), growth.stream().map(Measure::of))
                .toList();
        return Database.resource("benchmarks-run.md")
                        .replace("${command}", run.command())
                        .replace("${date}", run.date())
                        .replace("${processors}", run.processors())
                        .replace("${machine}", run.machine())
                        .replace("${reached}", reached(figures))
                        .replace("${tenants}", Figure.whole(size.tenants()))
                        .replace("${developments}", Figure.whole(size.developments()))
                        .replace("${units}", Figure.whole(size.units()))
                        .replace("${questions}", Figure.whole(size.questions()))
                        .replace("${chunks}", Figure.whole(size.chunks()))
                        .replace("${messages}", Figure.whole(size.messages()))
                + Tables.of(figures);
    }

    private static String reached(List<Measure> figures) {
        List<Measure> aimed =
                figures.stream().filter(figure -> !figure.target().isEmpty()).toList();
        long reached = aimed.stream()
                .filter(figure -> figure.verdict().equals(Figure.REACHED))
                .count();
        return reached + " of " + aimed.size();
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
