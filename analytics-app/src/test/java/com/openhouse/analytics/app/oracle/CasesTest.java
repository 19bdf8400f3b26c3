package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the companies of every run ask, counted: nothing that docs/openapi.json lets one ask is left out. */
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

    /** How often each table is compared as CSV in each layout, at least. */
    private static final int OFTEN = 5;

    private static final Set<String> FORMS = Set.of("format", "series");

    private static final Map<String, Endpoint> BY_TEMPLATE =
            Arrays.stream(Endpoint.values()).collect(Collectors.toMap(one -> one.template, Function.identity()));
    private static final Set<String> SEEN = new HashSet<>();
    private static final Map<String, Integer> EXPORTED = new HashMap<>();

    @BeforeAll
    static void ask() {
        LongStream.rangeClosed(1, 200).forEach(seed -> {
            Instant asOf = Moments.ofSeed(seed);
            List<Case> cases = Cases.of(RandomData.generate(seed, asOf), asOf, seed);
            cases.forEach(CasesTest::note);
            Export.of(seed).stream()
                    .filter(export -> export.asked(cases).isPresent())
                    .forEach(export -> EXPORTED.merge(exported(export, seed % 2), 1, Integer::sum));
        });
    }

    private static void note(Case asked) {
        String who = asked.endpoint() + ", " + asked.kind();
        SEEN.add(who + ", " + asked.status());
        if (asked.status() == 200) {
            asked.query().parameters().forEach((name, value) -> {
                SEEN.add(who + ", " + name);
                SEEN.add(asked.endpoint() + ", " + name);
                SEEN.add(asked.endpoint() + ", " + name + "=" + value);
            });
        }
    }

    private static String exported(Export export, long layout) {
        return export + " in layout " + layout;
    }

    @Test
    void everyDocumentedAddressOfFiguresIsAsked() {
        assertThat(Documented.all()).extracting(Documented::template).hasSameElementsAs(BY_TEMPLATE.keySet());
    }

    @Test
    void everyDocumentedParameterIsAskedForWithEachOfItsValues() {
        Set<String> wanted = new TreeSet<>();
        for (Documented address : Documented.all()) {
            Endpoint endpoint = BY_TEMPLATE.get(address.template());
            address.parameters().keySet().stream()
                    .filter(name -> !FORMS.contains(name))
                    .forEach(name -> {
                        wanted.add(endpoint + ", " + name);
                        address.values(name).forEach(value -> wanted.add(endpoint + ", " + name + "=" + value));
                    });
        }
        wanted.removeAll(SEEN);
        assertThat(wanted).isEmpty();
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
    void everyTableIsReadAsCsvAgainAndAgainInBothLayouts() {
        for (Documented address : Documented.all()) {
            Endpoint endpoint = BY_TEMPLATE.get(address.template());
            List<String> documented = address.parameters().containsKey("series")
                    ? address.values("series").toList()
                    : List.of("items");
            assertThat(endpoint.series).as(endpoint.name()).isEqualTo(documented);
            assertThat(address.parameters()).containsKey("format");
        }
        for (Export export : Export.ALL) {
            for (long layout = 0; layout < Layout.values().length; layout++) {
                assertThat(EXPORTED.getOrDefault(exported(export, layout), 0))
                        .as(exported(export, layout))
                        .isGreaterThanOrEqualTo(OFTEN);
            }
        }
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
}
