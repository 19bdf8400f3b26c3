package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What people thought of the answers.
 *
 * @param ratio ratings of 4 and 5 / ratings; withheld below {@value #SMALLEST_SHOWN} ratings
 * @param mean average rating with one decimal; null when withheld or without ratings
 * @param responseRate rated messages / answers
 */
public record Satisfaction(Ratio ratio, @Nullable BigDecimal mean, Ratio responseRate) {

    public static final int SMALLEST_SHOWN = 5;

    static Satisfaction of(RatingFacts ratings, long answers) {
        Ratio responseRate = Ratio.of(ratings.ratedMessages(), answers);
        if (ratings.ratings() == 0) {
            return new Satisfaction(Ratio.of(0, 0), null, responseRate);
        }
        if (ratings.ratings() < SMALLEST_SHOWN) {
            return new Satisfaction(Ratio.withheld(ratings.ratings()), null, responseRate);
        }
        return new Satisfaction(Ratio.of(ratings.positive(), ratings.ratings()), mean(ratings), responseRate);
    }

    private static BigDecimal mean(RatingFacts ratings) {
        return BigDecimal.valueOf(ratings.ratingSum())
                .divide(BigDecimal.valueOf(ratings.ratings()), 1, RoundingMode.HALF_UP);
    }
}
