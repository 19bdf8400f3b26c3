package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.DevelopmentRow;
import com.openhouse.analytics.app.demo.row.MessageRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The demo data of one moment, generated once for all tests, with short ways to its parts. */
final class Demo {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    static final DemoData DATA = DemoData.generate(NOW, DUBLIN);

    private Demo() {}

    static DevelopmentRow development(String slug) {
        return DATA.developments().stream()
                .filter(row -> row.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static List<MessageRow> messagesOf(String slug) {
        UUID id = development(slug).id();
        return DATA.messages().stream()
                .filter(row -> id.equals(row.developmentId()))
                .toList();
    }

    static boolean withinDays(Instant instant, int days) {
        return !instant.isBefore(NOW.minus(Duration.ofDays(days))) && instant.isBefore(NOW);
    }

    static Object note(MessageRow row, String name) {
        return row.metadata() == null ? null : row.metadata().get(name);
    }
}
