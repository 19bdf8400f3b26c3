package com.openhouse.analytics.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a run leaves behind for readers and for programs. */
final class Documents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Documents() {}

    static String markdown(Size size, Report report) throws IOException {
        return Database.resource("benchmarks-head.md")
                        .replace("${size}", size.name())
                        .replace("${date}", LocalDate.now(Clock.systemUTC()).toString())
                        .replace("${machine}", machine())
                        .replace("${tenants}", Long.toString(size.tenants()))
                        .replace("${developments}", Long.toString(size.developments()))
                        .replace("${units}", Long.toString(size.units()))
                        .replace("${questions}", Long.toString(size.questions()))
                        .replace("${chunks}", Long.toString(size.chunks()))
                        .replace("${messages}", Long.toString(size.messages()))
                + report.tables();
    }

    static String json(Size size, Report report) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("date", LocalDate.now(Clock.systemUTC()).toString());
        all.put("machine", machine());
        all.put("messages", size.messages());
        all.put("figures", report.figures());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
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
