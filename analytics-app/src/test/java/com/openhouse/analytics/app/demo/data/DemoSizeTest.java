package com.openhouse.analytics.app.demo.data;

import static com.openhouse.analytics.app.demo.data.Demo.DATA;
import static com.openhouse.analytics.app.demo.data.Demo.NOW;
import static com.openhouse.analytics.app.demo.data.Demo.development;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.app.demo.row.ChunkRow;
import com.openhouse.analytics.app.demo.row.UnitRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoSizeTest {

    @Test
    void itHasTheSizeOfThreeHousingCompanies() {
        assertThat(DATA.tenants()).hasSize(3);
        assertThat(DATA.developments()).hasSize(8);
        assertThat(DATA.units()).hasSize(1_200);
        assertThat(DATA.homeowners()).hasSizeBetween(560, 760);
        assertThat(DATA.messages()).hasSizeBetween(19_500, 20_500);
        assertThat(DATA.documents()).hasSizeBetween(460, 540);
        assertThat(DATA.chunks()).hasSizeBetween(4_500, 7_500);
        assertThat(DATA.documentViews()).hasSizeBetween(2_000, 6_000);
        assertThat(DATA.feedback()).hasSizeBetween(800, 2_000);
        assertThat(DATA.audit()).hasSizeBetween(8_000, 10_000);
    }

    @Test
    void longviewParkHasTheHouseTypesAndBedroomsOfTheRealOne() {
        List<UnitRow> units = DATA.units().stream()
                .filter(unit ->
                        unit.developmentId().equals(development("longview-park").id()))
                .toList();

        assertThat(countBy(units, UnitRow::houseTypeCode))
                .isEqualTo(Map.ofEntries(
                        Map.entry("BS01", 38L),
                        Map.entry("BZ01", 9L),
                        Map.entry("BS02", 6L),
                        Map.entry("BT01", 4L),
                        Map.entry("BS03", 4L),
                        Map.entry("BD04", 3L),
                        Map.entry("BD05", 3L),
                        Map.entry("BD01", 2L),
                        Map.entry("BD03", 2L),
                        Map.entry("BS04", 2L),
                        Map.entry("BD02", 1L),
                        Map.entry("BD17", 1L)));
        assertThat(countBy(units, UnitRow::bedrooms)).isEqualTo(Map.of(3, 56L, 4, 14L, 2, 5L));
    }

    @Test
    void chunksAreTwoToFortyADocumentAndOfTheUsualLength() {
        assertThat(DATA.chunks().stream().map(chunk -> chunk.content().length()))
                .allSatisfy(length -> assertThat(length).isBetween(1_500, 2_200));
        assertThat(countBy(
                        DATA.chunks().stream()
                                .filter(chunk -> chunk.documentId() != null)
                                .toList(),
                        ChunkRow::documentId))
                .allSatisfy((document, chunks) -> assertThat(chunks).isBetween(2L, 40L));
    }

    @Test
    void nothingHappensAfterNow() {
        assertThat(DATA.messages())
                .allSatisfy(row -> assertThat(row.createdAt()).isBefore(NOW));
        assertThat(DATA.documentViews())
                .allSatisfy(row -> assertThat(row.occurredAt()).isBefore(NOW));
        assertThat(DATA.audit()).allSatisfy(row -> assertThat(row.createdAt()).isBefore(NOW));
        assertThat(DATA.homeowners())
                .allSatisfy(row -> assertThat(row.createdAt()).isBefore(NOW));
    }

    @Test
    void messagesReachBackFourMonthsAndUpToTheLastHours() {
        var times = DATA.messages().stream()
                .map(row -> row.createdAt())
                .sorted(Comparator.naturalOrder())
                .toList();

        assertThat(times.get(0)).isBefore(NOW.minusSeconds(115 * 86_400L));
        assertThat(times.get(times.size() - 1)).isAfter(NOW.minusSeconds(6 * 3_600L));
    }

    private static <T, K> Map<K, Long> countBy(List<T> rows, java.util.function.Function<T, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }
}
