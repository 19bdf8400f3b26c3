package com.openhouse.analytics.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A committed table of statuses; the last line of comment before its rows names the columns. */
record Table(Map<String, Map<String, Integer>> rows) {

    static Table of(String file) {
        List<String> lines = lines(file);
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        List<String> columns = List.of();
        for (String line : lines) {
            if (line.startsWith("#")) {
                columns = cells(line);
            } else {
                rows.put(cells(line).get(0), row(columns, cells(line)));
            }
        }
        return new Table(rows);
    }

    int at(String row, String column) {
        return Objects.requireNonNull(Objects.requireNonNull(rows.get(row), row).get(column), column);
    }

    /** The lines of a file beside the tests that are not blank, its comments included. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream("/access/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::trim).toList();
    }

    private static Map<String, Integer> row(List<String> columns, List<String> cells) {
        Map<String, Integer> row = new LinkedHashMap<>();
        for (int i = 1; i < cells.size(); i++) {
            row.put(columns.get(i), Integer.valueOf(cells.get(i)));
        }
        return row;
    }
}
