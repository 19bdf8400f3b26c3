package com.openhouse.analytics.app.oracle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rows of a CSV document beside those of JSON: as many, in the same order, with the same values. */
final class CsvRows {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The lines that say what the document holds. */
    private static final Pattern PREAMBLE = Pattern.compile("\\A(?:# [^\r\n]*\r\n)*");

    private CsvRows() {}

    /** @param meta of the answer in JSON, which the lines before the table have to tell, too */
    static List<String> differences(String document, List<JsonNode> rows, JsonNode meta) {
        List<CSVRecord> records = records(document);
        if (records.size() != rows.size()) {
            return List.of("CSV has " + records.size() + " rows, JSON " + rows.size());
        }
        List<String> differences = new ArrayList<>(missing(document, meta));
        for (int i = 0; i < rows.size(); i++) {
            compare("CSV row " + i + ", ", records.get(i), flat("", rows.get(i)), differences);
        }
        return differences;
    }

    private static List<String> missing(String document, JsonNode meta) {
        JsonNode window = meta.path("window");
        String days =
                window.path("from").asString() + " to " + window.path("to").asString();
        return Stream.of(
                        "# as_of: " + meta.path("as_of").asString(),
                        "# zone: " + meta.path("zone").asString(),
                        "# window: " + days)
                .filter(line -> !document.contains(line + "\r\n"))
                .map(line -> "CSV lacks the line " + line)
                .toList();
    }

    private static List<CSVRecord> records(String document) {
        String table = PREAMBLE.matcher(document).replaceFirst("");
        try (CSVParser parser = CSVParser.parse(new StringReader(table), FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String place, CSVRecord record, Map<String, JsonNode> row, List<String> differences) {
        Map<String, String> cells = record.toMap();
        cells.forEach((column, cell) -> {
            if (!same(cell, row.get(column))) {
                differences.add(place + column + ": " + cell + ", JSON has " + row.get(column));
            }
        });
        row.keySet().stream()
                .filter(field -> !cells.containsKey(field))
                .forEach(field -> differences.add(place + "lacks " + field));
    }

    /** A field within a field is a column of its own; a series within a row is left to JSON. */
    private static Map<String, JsonNode> flat(String prefix, JsonNode row) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        row.properties().forEach(field -> {
            String name = prefix + field.getKey();
            if (field.getValue().isObject()) {
                fields.putAll(flat(name + "_", field.getValue()));
            } else if (!name.equals("questions_by_day")) {
                fields.put(name, field.getValue());
            }
        });
        return fields;
    }

    private static boolean same(String cell, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return cell.isEmpty();
        }
        if (value.isNumber()) {
            return !cell.isEmpty() && new BigDecimal(cell).compareTo(value.decimalValue()) == 0;
        }
        if (value.isArray()) {
            return cell.equals(value.values().stream().map(JsonNode::asString).collect(Collectors.joining(" ")));
        }
        return cell.equals(harmless(value.asString()));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
