package com.openhouse.analytics.domain.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricDictionaryTest {

    @Test
    void everyFigureHasAKeyOfItsOwnAndSaysWhatItIs() {
        assertThat(MetricDictionary.all()).extracting(MetricDefinition::key).doesNotHaveDuplicates();
        assertThat(MetricDictionary.all())
                .allSatisfy(metric -> assertThat(
                                new String[] {metric.name(), metric.meaning(), metric.formula(), metric.unit()})
                        .doesNotContain(""))
                .allSatisfy(metric -> assertThat(metric.sourceTables()).isNotEmpty());
    }
}
