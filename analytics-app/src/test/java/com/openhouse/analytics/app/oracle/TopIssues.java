package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people ask about: topics by the last twelve ISO weeks, and by house type. */
final class TopIssues {
    private static final int MOST_ASKED = 12;
    private static final String OTHER = "other";
    private static final String UNCLASSIFIED = "unclassified";

    private final Facts facts;
    private final RawData.Development development;
    private final Window window;
    private final List<Question> questions;

    TopIssues(Facts facts, RawData.Development development) {
        this.facts = facts;
        this.development = development;
        this.window = facts.range("12w");
        this.questions = facts.questionsIn(window);
    }

    Map<String, @Nullable Object> json() {
        return object("weeks", weeks(), "rows", rows(), "by_house_type", byHouseType());
    }

    private List<String> weeks() {
        return window.days().stream().map(Weeks::of).distinct().toList();
    }

    /** The most asked topics, most asked first; then {@code other}, where there are more, and what has no topic. */
    private static Map<String, List<Question>> byTopic(List<Question> questions) {
        Map<String, List<Question>> all = questions.stream().collect(Collectors.groupingBy(Question::topic));
        List<Question> unclassified = all.remove(UNCLASSIFIED);
        List<Question> other = all.remove(OTHER);
        List<String> ranked = all.keySet().stream()
                .sorted(Comparator.<String>comparingInt(topic -> -all.get(topic).size())
                        .thenComparing(topic -> latest(all.get(topic)), Comparator.reverseOrder())
                        .thenComparing(topic -> topic))
                .toList();
        Map<String, List<Question>> rows = new LinkedHashMap<>();
        for (String topic : ranked) {
            String row = rows.size() < MOST_ASKED ? topic : OTHER;
            rows.computeIfAbsent(row, none -> new ArrayList<>()).addAll(all.get(topic));
        }
        append(rows, OTHER, other);
        append(rows, UNCLASSIFIED, unclassified);
        return rows;
    }

    /** The topics that stand for themselves, as of now; all others are {@code other}. */
    static Set<String> named(Facts facts) {
        Set<String> named =
                new HashSet<>(byTopic(facts.questionsIn(facts.range("12w"))).keySet());
        named.remove(OTHER);
        named.add(UNCLASSIFIED);
        return named;
    }

    private static void append(Map<String, List<Question>> rows, String topic, @Nullable List<Question> questions) {
        if (questions != null) {
            rows.computeIfAbsent(topic, none -> new ArrayList<>()).addAll(questions);
        }
    }

    private static Instant latest(List<Question> questions) {
        return questions.stream()
                .map(question -> question.row().createdAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Map<String, @Nullable Object>> rows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        byTopic(questions)
                .forEach((topic, asked) -> rows.add(object(
                        "topic", topic,
                        "counts",
                                weeks().stream()
                                        .map(week -> inWeek(asked, week))
                                        .toList(),
                        "total", asked.size())));
        return rows;
    }

    private long inWeek(List<Question> asked, String week) {
        return asked.stream()
                .filter(question -> Weeks.of(facts.dayOf(question.row())).equals(week))
                .count();
    }

    private Map<String, @Nullable Object> byHouseType() {
        TreeSet<String> types = HouseTypes.of(facts.data, development);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        byTopic(questions)
                .forEach((topic, asked) -> rows.add(object(
                        "topic", topic,
                        "counts",
                                types.stream().map(type -> inHomes(asked, type)).toList(),
                        "per_100_homes",
                                types.stream()
                                        .map(type -> per100(inHomes(asked, type), type))
                                        .toList(),
                        "other_homes",
                                asked.stream()
                                        .filter(question -> question.home() == null
                                                || !types.contains(
                                                        question.home().houseTypeCode()))
                                        .count())));
        return object(
                "house_types",
                types.stream()
                        .map(type -> object(
                                "house_type_code", type, "units", HouseTypes.homes(facts.data, development, type)))
                        .toList(),
                "rows",
                rows);
    }

    private static long inHomes(List<Question> asked, String type) {
        return asked.stream()
                .filter(question -> question.home() != null
                        && question.home().houseTypeCode().equals(type))
                .count();
    }

    private Object per100(long count, String type) {
        long homes = HouseTypes.homes(facts.data, development, type);
        return homes == 0 ? Missing.of("no_denominator") : Rounded.quotient(100 * count, homes, 1);
    }
}
