package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.dictionary.MetricDefinition;
import com.openhouse.analytics.domain.dictionary.MetricDictionary;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The oracle leaves out no figure of the dictionary: its field is in the reference, and whatever adds up to it, leads to its
 * rows or holds it as CSV is looked at.
 */
final class EveryMetricIsProvedTest {
    private static final List<MetricProof> PROOFS = MetricProof.all();
    private static final Set<String> FIELDS = new TreeSet<>();
    private static final Set<String> SUMS = new TreeSet<>();
    private static final Set<String> ROWS = new TreeSet<>();

    @BeforeAll
    static void lookIntoTheReference() {
        LongStream.rangeClosed(1, 30).forEach(seed -> {
            Instant asOf = Moments.ofSeed(seed);
            Cases.of(RandomData.generate(seed, asOf), asOf, seed).stream()
                    .filter(asked -> asked.status() == 200)
                    .forEach(EveryMetricIsProvedTest::look);
        });
    }

    private static void look(Case asked) {
        JsonNode answer = Rendered.json(asked.expected());
        note(asked.endpoint() + " ", answer);
        Sums.of(answer).forEach(sum -> SUMS.add(sum.name()));
        Figures.of(asked, answer).forEach(figure -> ROWS.add(figure.name()));
        assertThat(Sums.wrong(answer)).isEmpty();
    }

    private static void note(String path, JsonNode node) {
        node.properties().forEach(field -> {
            FIELDS.add(path + field.getKey());
            note(path + field.getKey() + ".", field.getValue());
        });
        if (node.isArray()) {
            node.forEach(item -> note(path, item));
        }
    }

    @Test
    void everyMetricOfTheDictionaryHasAProof() {
        assertThat(PROOFS)
                .extracting(MetricProof::metric)
                .containsExactlyElementsOf(MetricDictionary.all().stream()
                        .map(MetricDefinition::key)
                        .toList());
    }

    @Test
    void everyMetricIsComparedWithTheReference() {
        assertThat(PROOFS).extracting(MetricProof::field).isSubsetOf(FIELDS);
    }

    @Test
    void everySumBelongsToAMetric() {
        assertThat(named(MetricProof::sums)).isEqualTo(SUMS);
    }

    @Test
    void everyWayToRowsBelongsToAMetric() {
        assertThat(named(MetricProof::rows)).isEqualTo(ROWS);
    }

    @Test
    void everyTableBelongsToAMetric() {
        assertThat(named(MetricProof::exports))
                .isEqualTo(Export.ALL.stream()
                        .map(export -> export.endpoint() + " " + export.series())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> named(Function<MetricProof, Collection<String>> names) {
        return PROOFS.stream().map(names).flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
