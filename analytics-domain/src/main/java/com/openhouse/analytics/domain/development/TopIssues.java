package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.document.HouseTypeHomes;
import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.time.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Topics of the questions of some weeks, most asked first, then {@code other} and {@code unclassified}. Topics that nobody
 * asked about are absent.
 *
 * @param weeks ISO weeks, the current one last
 * @param houseTypes in alphabetical order
 */
public record TopIssues(
        List<String> weeks, List<Row> rows, List<HouseTypeHomes> houseTypes, List<TypeRow> byHouseType) {

    /** Questions about a topic, one count per week. */
    public record Row(String topic, List<Long> counts, long total) {}

    /**
     * Questions about a topic, one count per house type.
     *
     * @param per100Homes with one decimal; null for a type without homes
     * @param otherHomes questions whose home is not known or of none of these types
     */
    public record TypeRow(String topic, List<Long> counts, List<@Nullable BigDecimal> per100Homes, long otherHomes) {}

    /** The topics that stand for themselves, {@code unclassified} included; all others are {@code other}. */
    public static List<String> named(List<TopicFacts> facts) {
        return Topic.named(facts);
    }

    static TopIssues of(List<TopicFacts> facts, List<HouseTypeHomes> houseTypes, Window window) {
        List<String> weeks = IsoWeeks.of(window);
        List<Topic> topics = Topic.ranked(facts);
        return new TopIssues(
                weeks,
                topics.stream().map(topic -> row(topic, weeks)).toList(),
                houseTypes,
                topics.stream().map(topic -> typeRow(topic, houseTypes)).toList());
    }

    void note(String prefix, Gaps gaps) {
        for (int row = 0; row < byHouseType.size(); row++) {
            List<@Nullable BigDecimal> rates = byHouseType.get(row).per100Homes();
            for (int type = 0; type < rates.size(); type++) {
                gaps.note(
                        prefix + "by_house_type.rows[" + row + "].per_100_homes[" + type + "]",
                        rates.get(type),
                        Reason.NO_DENOMINATOR);
            }
        }
    }

    private static Row row(Topic topic, List<String> weeks) {
        return new Row(topic.name(), weeks.stream().map(topic::inWeek).toList(), topic.questions());
    }

    private static TypeRow typeRow(Topic topic, List<HouseTypeHomes> houseTypes) {
        List<Long> counts = new ArrayList<>();
        List<@Nullable BigDecimal> rates = new ArrayList<>();
        for (HouseTypeHomes type : houseTypes) {
            long questions = topic.fromType(type.houseTypeCode());
            counts.add(questions);
            rates.add(per100(questions, type.units()));
        }
        long known = counts.stream().mapToLong(Long::longValue).sum();
        return new TypeRow(topic.name(), counts, rates, topic.questions() - known);
    }

    private static @Nullable BigDecimal per100(long questions, long homes) {
        return homes == 0
                ? null
                : BigDecimal.valueOf(questions * 100).divide(BigDecimal.valueOf(homes), 1, RoundingMode.HALF_UP);
    }
}
