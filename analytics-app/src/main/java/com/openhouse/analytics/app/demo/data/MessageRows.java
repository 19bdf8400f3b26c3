package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.MessageRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores an exchange as the writer of its development and day does. */
final class MessageRows {

    private static final List<String> ANSWERING = List.of("assistant", "bot", "ai");

    private final World world;

    MessageRows(World world) {
        this.world = world;
    }

    Stream<MessageRow> of(Exchange exchange) {
        return writer(exchange) == Writer.TWO_ROW ? twoRows(exchange) : Stream.of(oneRow(exchange));
    }

    MessageRow oneRow(Exchange exchange) {
        Writer writer = writer(exchange);
        Answer answer = exchange.answer();
        return row(
                exchange,
                "",
                writer == Writer.CLASSIC ? "user" : "conversation",
                exchange.question(),
                exchange.question(),
                answer.text(),
                answer,
                Duration.ZERO);
    }

    private Stream<MessageRow> twoRows(Exchange exchange) {
        Answer answer = exchange.answer();
        Answer nothing = new Answer(null, Map.of(), 0, BigDecimal.ZERO, null, null);
        MessageRow question = row(exchange, "", "user", exchange.question(), null, null, nothing, Duration.ZERO);
        if (answer.text() == null) {
            return Stream.of(question);
        }
        String sender = ANSWERING.get(Math.floorMod(exchange.userId().hashCode(), ANSWERING.size()));
        Duration later = Duration.ofMillis(Objects.requireNonNullElse(answer.latencyMs(), 2_000));
        return Stream.of(question, row(exchange, "/answer", sender, answer.text(), null, null, answer, later));
    }

    private MessageRow row(
            Exchange exchange,
            String part,
            String sender,
            String content,
            @Nullable String question,
            @Nullable String text,
            Answer answer,
            Duration later) {
        return new MessageRow(
                world.id("message", exchange.key() + part),
                exchange.estate().company().id(),
                exchange.estate().id(),
                houseId(exchange),
                exchange.userId(),
                sender,
                content,
                question,
                text,
                "chat",
                answer.notes().isEmpty() ? null : answer.notes(),
                answer.tokens(),
                answer.costUsd(),
                answer.latencyMs(),
                answer.citedDocumentIds(),
                world.past(exchange.at().plus(later)));
    }

    private Writer writer(Exchange exchange) {
        long age = Duration.between(exchange.at(), world.now()).toDays();
        return exchange.estate().writer().daysAgo(age);
    }

    private static @Nullable UUID houseId(Exchange exchange) {
        Home home = exchange.home();
        return home != null && exchange.estate().writer() == Writer.HOUSED ? home.owner() : null;
    }
}
