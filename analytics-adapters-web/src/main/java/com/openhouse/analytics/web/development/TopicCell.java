package com.openhouse.analytics.web.development;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of the top issues, one row each: the form that spreadsheets pivot. */
final class TopicCell {

    private TopicCell() {}

    /** Questions about a topic in one week. */
    record OfWeek(String topic, String week, long questions) {}

    /**
     * Questions about a topic from the homes of one house type.
     *
     * @param houseTypeCode null for homes that are not known or of none of the types
     * @param units homes of the type; null where the type is
     */
    record OfHouseType(
            String topic,
            @Nullable String houseTypeCode,
            @Nullable Long units,
            long questions,
            @JsonProperty("per_100_homes") @Nullable BigDecimal per100Homes) {}

    static List<OfWeek> byWeek(DevelopmentResponse.TopIssues issues) {
        return issues.rows().stream()
                .flatMap(row -> IntStream.range(0, issues.weeks().size())
                        .mapToObj(week -> new OfWeek(
                                row.topic(),
                                issues.weeks().get(week),
                                row.counts().get(week))))
                .toList();
    }

    static List<OfHouseType> byHouseType(DevelopmentResponse.TopIssues issues) {
        List<OfHouseType> cells = new ArrayList<>();
        List<DevelopmentResponse.HouseType> types = issues.byHouseType().houseTypes();
        for (DevelopmentResponse.TopicOfTypes row : issues.byHouseType().rows()) {
            for (int i = 0; i < types.size(); i++) {
                DevelopmentResponse.HouseType type = types.get(i);
                cells.add(new OfHouseType(
                        row.topic(),
                        type.houseTypeCode(),
                        type.units(),
                        row.counts().get(i),
                        row.per100Homes().get(i)));
            }
            cells.add(new OfHouseType(row.topic(), null, null, row.otherHomes(), null));
        }
        return cells;
    }
}
