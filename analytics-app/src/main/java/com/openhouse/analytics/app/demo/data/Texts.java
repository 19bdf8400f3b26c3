package com.openhouse.analytics.app.demo.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of the demo: files beside the code, one entry a line, cells parted by a bar, comments after a hash. */
final class Texts {

    private Texts() {}

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream("/demo/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static List<List<String>> table(String file) {
        return lines(file).stream()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    /** Second cells by first cell, in the order of the file. */
    static Map<String, List<String>> grouped(String file) {
        return table(file).stream()
                .collect(Collectors.groupingBy(
                        cells -> cells.get(0),
                        LinkedHashMap::new,
                        Collectors.mapping(cells -> cells.get(1), Collectors.toList())));
    }
}
