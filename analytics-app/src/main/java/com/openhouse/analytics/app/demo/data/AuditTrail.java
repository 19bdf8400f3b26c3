package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.AdminRow;
import com.openhouse.analytics.app.demo.row.AuditRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Events of the existing application, and requests to this backend with their outcome. */
final class AuditTrail {

    private static final int EVENTS = 1_400;
    private static final int REQUESTS = 7_500;
    private static final int REQUEST_DAYS = 40;

    private final World world;
    private final List<AdminRow> admins;
    private final Weighted<List<String>> events = weighted("audit-events.csv", 2);
    private final Weighted<List<String>> routes = weighted("routes.csv", 2);
    private final Weighted<List<String>> outcomes = weighted("outcomes.csv", 2);

    AuditTrail(World world, List<AdminRow> admins) {
        this.world = world;
        this.admins = admins;
    }

    List<AuditRow> rows() {
        Stream<AuditRow> all = Stream.concat(
                IntStream.range(0, EVENTS).mapToObj(this::event),
                IntStream.range(0, REQUESTS).mapToObj(this::request));
        return all.sorted(Comparator.comparing(AuditRow::createdAt).thenComparing(AuditRow::id))
                .toList();
    }

    private AuditRow event(int number) {
        Dice dice = world.dice("audit event", number);
        List<String> event = events.pick(dice);
        AdminRow admin = dice.oneOf(admins);
        // Whoever cannot sign in belongs to no tenant yet.
        boolean stranger = event.get(0).equals("login_failure") && dice.chance(0.7);
        return new AuditRow(
                world.id("audit event", number),
                stranger ? null : admin.tenantId(),
                event.get(0),
                event.get(1),
                stranger ? "unknown@mail.example" : admin.email(),
                stranger ? null : admin.id(),
                stranger ? null : admin.role(),
                address(dice),
                null,
                Map.of(),
                moment(dice, World.HISTORY_DAYS));
    }

    private AuditRow request(int number) {
        Dice dice = world.dice("audit request", number);
        List<String> route = routes.pick(dice);
        List<String> outcome = outcomes.pick(dice);
        AdminRow admin = dice.oneOfRanked(admins);
        boolean signedIn = !outcome.get(0).equals("401");
        return new AuditRow(
                world.id("audit request", number),
                signedIn ? admin.tenantId() : null,
                "api_request",
                route.get(0) + " " + route.get(1),
                signedIn ? admin.email() : null,
                signedIn ? admin.id() : null,
                signedIn ? admin.role() : null,
                address(dice),
                route.get(1),
                RequestFacts.of(route, outcome, dice),
                moment(dice, REQUEST_DAYS));
    }

    /** Addresses of the block that is kept for documentation. */
    private static String address(Dice dice) {
        return "203.0.113." + dice.between(1, 254);
    }

    private Instant moment(Dice dice, int days) {
        return world.now().minus(Duration.ofSeconds(1 + (long) (dice.real() * days * 86_400)));
    }

    private static Weighted<List<String>> weighted(String file, int column) {
        return new Weighted<>(Texts.table(file), cells -> Double.parseDouble(cells.get(column)));
    }
}
