package com.openhouse.analytics.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | JSON",
                "text/csv | CSV",
                "text/* | CSV",
                "*/* | JSON",
                "text/csv, */* | CSV",
                "text/csv;q=0.5, application/json | JSON",
                "application/json;q=0.5, text/csv | CSV",
                "text/csv, application/json | CSV",
                "application/json, text/csv | JSON",
                "application/json;q=0, */* | CSV",
                "text/html, application/xhtml+xml, */*;q=0.8 | JSON",
                "text/csv;charset=utf-8 | CSV"
            })
    void theHeaderChooses(String header, Format expected) throws Exception {
        assertThat(Format.accepted(List.of(header))).isEqualTo(expected);
    }

    @Test
    void withoutAHeaderItIsJson() throws Exception {
        assertThat(Format.accepted(List.of())).isEqualTo(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "nonsense", "*/*;q=0"})
    void whatTakesNeitherIsNotAcceptable(String header) {
        assertThatExceptionOfType(HttpMediaTypeNotAcceptableException.class)
                .isThrownBy(() -> Format.accepted(List.of(header)));
    }
}
