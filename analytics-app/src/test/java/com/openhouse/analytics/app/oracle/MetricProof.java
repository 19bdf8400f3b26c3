package com.openhouse.analytics.app.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What proves a figure of the dictionary.
 *
 * @param field endpoint and path of the field that is compared with the reference
 * @param sums names of {@link Sums} of which it is a part or the whole
 * @param rows names of {@link Figures} that lead from it to rows
 * @param exports endpoint and series of the CSV documents that hold it
 */
record MetricProof(String metric, String field, Set<String> sums, Set<String> rows, Set<String> exports) {
    static List<MetricProof> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                MetricProof.class.getResourceAsStream("/oracle/metrics.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MetricProof::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MetricProof of(String line) {
        String[] cells = line.split("\\|", -1);
        return new MetricProof(cells[0].strip(), cells[1].strip(), names(cells[2]), names(cells[3]), names(cells[4]));
    }

    private static Set<String> names(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
