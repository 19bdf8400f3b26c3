package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.FeedbackRow;
import com.openhouse.analytics.app.demo.row.MessageRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How answers were rated; of one development too few to show, of some answers twice by the same person. */
final class Ratings {

    private static final List<Integer> STARS = List.of(5, 4, 3, 2, 1);
    private static final Weighted<Integer> RATING =
            new Weighted<>(STARS, stars -> stars * stars + (stars == 1 ? 2 : 0));
    private static final Map<Integer, String> COMMENTS = Map.of(
            1, "That did not help at all.",
            2, "Not what I asked.",
            5, "Exactly what I needed, thanks.");

    private final World world;
    private final Set<UUID> shy;

    Ratings(World world, List<Estate> estates) {
        this.world = world;
        this.shy = estates.stream()
                .filter(estate -> estate.writer() == Writer.TWO_ROW)
                .map(Estate::id)
                .collect(Collectors.toSet());
    }

    List<FeedbackRow> of(List<MessageRow> messages) {
        return messages.stream().filter(Ratings::isAnswer).flatMap(this::of).toList();
    }

    private static boolean isAnswer(MessageRow row) {
        boolean ownRow = row.userMessage() == null && !row.sender().equals("user");
        String text = ownRow ? row.content() : row.aiMessage();
        return text != null && !text.isBlank();
    }

    private Stream<FeedbackRow> of(MessageRow message) {
        Dice dice = world.dice("rating", message.id());
        if (!dice.chance(shy.contains(message.developmentId()) ? 0.003 : 0.07)) {
            return Stream.empty();
        }
        String user = dice.chance(0.1) ? null : message.userId();
        Instant at = world.past(message.createdAt().plusSeconds(dice.between(5, 300)));
        FeedbackRow first = row(message, "first", dice.chance(0.04) ? null : RATING.pick(dice), user, at);
        return dice.chance(0.05)
                ? Stream.of(first, row(message, "second", RATING.pick(dice), user, at.plusSeconds(30)))
                : Stream.of(first);
    }

    private FeedbackRow row(
            MessageRow message, String time, @Nullable Integer rating, @Nullable String user, Instant at) {
        return new FeedbackRow(
                world.id("feedback " + time, message.id()),
                message.tenantId(),
                message.id(),
                rating,
                rating == null ? "I would like to talk to somebody." : COMMENTS.get(rating),
                user,
                at);
    }
}
