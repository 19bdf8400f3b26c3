package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.MessageRow;
import java.time.Duration;
import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Messages that every figure has to treat with care: the flaws that are there on purpose. */
final class PlantedMessages {

    private final World world;
    private final Conversations conversations;
    private final MessageRows rows;

    PlantedMessages(World world, Conversations conversations, MessageRows rows) {
        this.world = world;
        this.conversations = conversations;
        this.rows = rows;
    }

    Stream<MessageRow> in(List<Estate> estates) {
        Estate first = estates.get(0);
        UUID otherTenant = estates.stream()
                .map(estate -> estate.company().id())
                .filter(id -> !id.equals(first.company().id()))
                .findFirst()
                .orElseThrow();
        return Stream.of(
                        estates.stream()
                                .filter(estate -> estate.questions() > 0)
                                .flatMap(this::tests),
                        estates.stream()
                                .filter(estate -> estate.questions() > 0)
                                .flatMap(this::aroundClockChange),
                        some("no development", first, 60).map(MessageRow::withoutDevelopment),
                        some("contradiction", first, 5).map(row -> row.ofTenant(otherTenant)))
                .flatMap(messages -> messages);
    }

    /** The team tries its assistant out; the flag is a text for one writer, a boolean for the other. */
    private Stream<MessageRow> tests(Estate estate) {
        return some("test", estate, 12).map(row -> row.withMetadata(marked(row)));
    }

    private static Map<String, Object> marked(MessageRow row) {
        Map<String, Object> metadata = new LinkedHashMap<>(Objects.requireNonNullElse(row.metadata(), Map.of()));
        metadata.put("testMode", row.sender().equals("user") ? "true" : true);
        return metadata;
    }

    private Stream<MessageRow> some(String kind, Estate estate, int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            String key = kind + "/" + estate.key() + "/" + i;
            long minutes = world.dice("planted", key).between(60, 60 * 24 * 60);
            return message(key, estate, world.now().minus(Duration.ofMinutes(minutes)));
        });
    }

    /** Questions in the hour that the clocks repeat or skip, and in the hours beside it. */
    private Stream<MessageRow> aroundClockChange(Estate estate) {
        ZoneOffsetTransition change = estate.company().zone().getRules().previousTransition(world.now());
        return change == null
                ? Stream.empty()
                : Stream.of(-95, -50, -20, -5, 10, 40, 70, 130)
                        .map(minutes -> change.getInstant().plus(Duration.ofMinutes(minutes)))
                        .map(at -> message("clock change/" + estate.key() + "/" + at, estate, world.past(at)));
    }

    private MessageRow message(String key, Estate estate, Instant at) {
        return rows.oneRow(conversations.at(key, estate, at));
    }
}
