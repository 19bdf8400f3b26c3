package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the companies of every run ask, counted: nothing that can be asked is left out. */
final class CasesTest {
    private static final List<String> CALLERS = List.of(
            "super_admin",
            "super_admin of a tenant",
            "super_admin of a development",
            "admin",
            "admin of a tenant",
            "admin of a development",
            "developer",
            "developer of nothing",
            "developer of a tenant",
            "developer of a development");

    private static final Set<String> SEEN = new HashSet<>();

    @BeforeAll
    static void ask() {
        LongStream.rangeClosed(1, 200).forEach(seed -> {
            Instant asOf = Moments.ofSeed(seed);
            Cases.of(RandomData.generate(seed, asOf), asOf, seed).forEach(CasesTest::note);
        });
    }

    private static void note(Case asked) {
        String who = asked.endpoint() + ", " + asked.kind();
        SEEN.add(who + ", " + asked.status());
        if (asked.status() == 200) {
            asked.query().parameters().forEach((name, value) -> {
                SEEN.add(who + ", " + name);
                SEEN.add(asked.endpoint() + ", " + name + "=" + value);
            });
        }
    }

    @Test
    void everyCallerAsksEveryAddressWithEveryParameter() {
        Set<String> wanted = new TreeSet<>();
        for (Endpoint endpoint : Endpoint.values()) {
            for (String caller : callers(endpoint)) {
                wanted.add(endpoint + ", " + caller + ", 200");
                endpoint.parameters.stream()
                        .filter(name ->
                                !(caller.endsWith(" of nothing") && name.matches("(unit|homeowner|document)_id")))
                        .forEach(name -> wanted.add(endpoint + ", " + caller + ", " + name));
            }
        }
        wanted.removeAll(SEEN);
        assertThat(wanted).isEmpty();
    }

    @Test
    void everyValueOfAParameterIsAskedFor() {
        Set<String> wanted = new TreeSet<>();
        for (Endpoint endpoint : Endpoint.values()) {
            for (String name : endpoint.parameters) {
                values(endpoint, name).forEach(value -> wanted.add(endpoint + ", " + name + "=" + value));
            }
        }
        wanted.removeAll(SEEN);
        assertThat(wanted).isEmpty();
    }

    @Test
    void whatIsOutsideOfTheScopeIsAskedForToo() {
        for (Endpoint endpoint : Endpoint.values()) {
            int refusal = endpoint == Endpoint.SYSTEM_LOAD ? 403 : 404;
            assertThat(SEEN).anyMatch(seen -> seen.startsWith(endpoint + ", ") && seen.endsWith(", " + refusal));
        }
        assertThat(SEEN).contains("OVERVIEW, admin of a tenant, 403", "CHAT, developer of a tenant, 403");
    }

    /** A path names a development, so nobody asks for more or less there; only the platform sees the backend. */
    private static List<String> callers(Endpoint endpoint) {
        if (endpoint == Endpoint.SYSTEM_LOAD) {
            return List.of("super_admin", "super_admin of a tenant");
        }
        return CALLERS.stream()
                .filter(caller -> !endpoint.isPlaced() || caller.endsWith(" of a development"))
                .toList();
    }

    private static List<?> values(Endpoint endpoint, String name) {
        return switch (name) {
            case "range" -> RandomQuery.RANGES;
            case "sort" ->
                endpoint.orders.stream()
                        .flatMap(order -> List.of(order, "-" + order).stream())
                        .toList();
            case "kind" -> RandomQuery.KINDS;
            case "active_within" -> List.of("24h", "7d", "30d");
            case "onboarding_status" -> Onboarding.STAGES;
            case "reason" -> RandomQuery.REASONS;
            case "state" -> List.of("answered", "unanswered");
            case "rating" -> List.of(1, 2, 3, 4, 5);
            case "weekday" -> List.of(1, 2, 3, 4, 5, 6, 7);
            case "hour" -> List.of(0, 23);
            case "limit" -> List.of(1, 3, 100);
            case "page_size" -> List.of(1, 2, 5, 200);
            case "eligible", "answered", "rated", "onboarded", "missing_email" -> List.of(true, false);
            case "no_homeowner", "never_chatted", "must_read_agreed" -> List.of(true, false);
            default -> List.of();
        };
    }
}
