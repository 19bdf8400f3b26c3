package com.openhouse.analytics.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+353 1 2345678", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void aTextThatASpreadsheetWouldRunIsMadeHarmless(String text) {
        assertThat(CsvCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void numbersStayNumbers() {
        assertThat(CsvCell.of(-5)).isEqualTo("-5");
        assertThat(CsvCell.of(new BigDecimal("-1E-6"))).isEqualTo("-0.000001");
    }

    @Test
    void harmlessTextIsLeftAlone() {
        assertThat(CsvCell.of("a=b")).isEqualTo("a=b");
        assertThat(CsvCell.of("1.204500")).isEqualTo("1.204500");
        assertThat(CsvCell.of("")).isEmpty();
        assertThat(CsvCell.of(null)).isEmpty();
        assertThat(CsvCell.of(List.of("a", "b"))).isEqualTo("a b");
        assertThat(CsvCell.of(List.of("=a", "b"))).isEqualTo("'=a b");
    }

    @Test
    void aRecordWithinARowBecomesColumnsOfItsOwn() {
        assertThat(CsvColumn.of(Outer.class))
                .extracting(CsvColumn::name)
                .containsExactly("unit_number", "share_of_all");
        Outer row = new Outer("7", null);
        assertThat(CsvColumn.of(Outer.class).get(1).value().apply(row)).isNull();
    }

    private record Outer(String unitNumber, @Nullable Inner share) {}

    private record Inner(long ofAll) {}
}
