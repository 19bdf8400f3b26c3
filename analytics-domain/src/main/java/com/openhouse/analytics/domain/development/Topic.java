package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.chat.NamedIssues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was asked about one topic. */
record Topic(String name, List<TopicFacts> facts) {

    private static final int MOST_ASKED = 12;
    private static final String OTHER = NamedIssues.OTHER;
    private static final String UNCLASSIFIED = "unclassified";

    private static final Comparator<Topic> RANK = Comparator.comparing(Topic::questions, Comparator.reverseOrder())
            .thenComparing(Topic::lastAskedAt, Comparator.reverseOrder())
            .thenComparing(Topic::name);

    /** The most asked topics by questions, then the most recent, then by name; the rest is one topic, before what has none. */
    static List<Topic> ranked(List<TopicFacts> facts) {
        Map<String, List<TopicFacts>> byName =
                facts.stream().collect(Collectors.groupingBy(TopicFacts::topic, TreeMap::new, Collectors.toList()));
        List<TopicFacts> other = new ArrayList<>(byName.getOrDefault(OTHER, List.of()));
        List<Topic> named = byName.entrySet().stream()
                .map(entry -> new Topic(entry.getKey(), entry.getValue()))
                .filter(topic -> !topic.name.equals(OTHER) && !topic.name.equals(UNCLASSIFIED))
                .sorted(RANK)
                .toList();
        named.stream().skip(MOST_ASKED).forEach(topic -> other.addAll(topic.facts));
        List<Topic> ranked = new ArrayList<>(named.stream().limit(MOST_ASKED).toList());
        ranked.add(new Topic(OTHER, other));
        ranked.add(new Topic(UNCLASSIFIED, byName.getOrDefault(UNCLASSIFIED, List.of())));
        return ranked.stream().filter(topic -> topic.questions() > 0).toList();
    }

    /** The names of all but {@code other}; {@code unclassified} is among them whether anybody asked or not. */
    static List<String> named(List<TopicFacts> facts) {
        return Stream.concat(
                        ranked(facts).stream().map(Topic::name).filter(name -> !name.equals(OTHER)),
                        Stream.of(UNCLASSIFIED))
                .distinct()
                .toList();
    }

    long questions() {
        return sum(fact -> true);
    }

    long inWeek(String week) {
        return sum(fact -> fact.week().equals(week));
    }

    long fromType(String houseTypeCode) {
        return sum(fact -> houseTypeCode.equals(fact.houseTypeCode()));
    }

    private Instant lastAskedAt() {
        return facts.stream()
                .map(TopicFacts::lastAskedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private long sum(Predicate<TopicFacts> which) {
        return facts.stream().filter(which).mapToLong(TopicFacts::questions).sum();
    }
}
