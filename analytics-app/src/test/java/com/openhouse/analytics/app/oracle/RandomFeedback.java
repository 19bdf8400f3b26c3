package com.openhouse.analytics.app.oracle;

import java.time.Duration;
import java.time.Instant;

/** Ratings: none, few or many; given twice, by nobody, too late, and out of bounds. */
final class RandomFeedback {
    private final Dice dice;
    private final Instant asOf;
    private final RawData data;

    RandomFeedback(Dice dice, Instant asOf, RawData data) {
        this.dice = dice;
        this.asOf = asOf;
        this.data = data;
    }

    void fill() {
        int percent = dice.oneOf(0, 5, 40);
        for (RawData.Message message : data.messages) {
            if (dice.chance(percent)) {
                for (int i = 0; i < dice.between(1, 3); i++) {
                    rate(message);
                }
            }
        }
    }

    private void rate(RawData.Message message) {
        Instant soon = message.createdAt().plus(Duration.ofMinutes(dice.below(3)));
        data.feedback.add(new RawData.Feedback(
                dice.uuid(),
                message.tenantId(),
                dice.chance(5) ? null : message.id(),
                dice.chance(20) ? dice.oneOf(null, 0, 6) : Integer.valueOf(dice.between(1, 5)),
                dice.oneOf(null, "u1", "u2"),
                dice.chance(5) ? asOf.plusSeconds(dice.below(2)) : soon));
    }
}
