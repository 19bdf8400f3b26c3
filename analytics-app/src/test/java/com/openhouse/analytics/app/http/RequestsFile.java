package com.openhouse.analytics.app.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A file of requests in the form that editors run; what a request was answered can be used by those after it. */
final class RequestsFile {

    private static final Pattern VARIABLE = Pattern.compile("(?m)^@(\\w+) = (.+)$");
    private static final Pattern USE = Pattern.compile("\\{\\{([^}]+)}}");

    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, JsonNode> answers = new HashMap<>();
    private final List<Request> requests;

    private RequestsFile(String text) {
        VARIABLE.matcher(text)
                .results()
                .forEach(found -> variables.put(found.group(1), found.group(2).strip()));
        requests = Stream.of(text.split("(?m)^###")).skip(1).map(Request::of).toList();
    }

    static RequestsFile read(Path file) throws IOException {
        return new RequestsFile(Files.readString(file));
    }

    List<Request> requests() {
        return requests;
    }

    void set(String variable, String value) {
        variables.put(variable, value);
    }

    void answered(Request request, JsonNode body) {
        answers.put(request.name(), body);
    }

    /** The text with every variable, and every field of an earlier answer, in its place. */
    String filled(String text) {
        return USE.matcher(text).find()
                ? filled(USE.matcher(text).replaceAll(use -> Matcher.quoteReplacement(value(use))))
                : text;
    }

    private String value(MatchResult use) {
        String[] path = use.group(1).split("\\.response\\.body\\.");
        if (path.length == 1) {
            return variables.get(use.group(1));
        }
        String pointer = "/" + path[1].replaceAll("[.\\[]", "/").replace("]", "");
        return answers.get(path[0]).at(pointer).asString();
    }

    /**
     * One request, its variables not filled in yet.
     *
     * @param expected the status that it says it is answered with
     */
    record Request(String name, int expected, String method, String address, Map<String, String> headers, String body) {

        private static final Pattern LINE = Pattern.compile("(?m)^(GET|POST|PUT|DELETE) (.+)$");
        private static final Pattern HEADER = Pattern.compile("(?m)^([A-Z][\\w-]+): (.+)$");

        static Request of(String text) {
            String[] parts = text.strip().split("\n\n", 2);
            Matcher line = LINE.matcher(parts[0]);
            if (!line.find()) {
                throw new IllegalArgumentException("No request in: " + text);
            }
            Map<String, String> headers = new HashMap<>();
            HEADER.matcher(parts[0]).results().forEach(found -> headers.put(found.group(1), found.group(2)));
            return new Request(
                    noted(text, "name", ""),
                    Integer.parseInt(noted(text, "expect", "0")),
                    line.group(1),
                    line.group(2),
                    headers,
                    parts.length == 1 ? "" : parts[1].strip());
        }

        private static String noted(String text, String note, String absent) {
            Matcher found = Pattern.compile("# @" + note + " (\\w+)").matcher(text);
            return found.find() ? found.group(1) : absent;
        }
    }
}
