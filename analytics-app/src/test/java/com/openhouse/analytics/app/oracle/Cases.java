package com.openhouse.analytics.app.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The requests that are put to one dataset: every caller, narrowed and not, in many windows. */
final class Cases {
    private static final int CALLERS = 4;
    private static final String BASE = "/api/admin/analytics";

    private final RawData data;
    private final Instant asOf;
    private final Dice dice;
    private final List<Case> cases = new ArrayList<>();

    private Cases(RawData data, Instant asOf, long seed) {
        this.data = data;
        this.asOf = asOf;
        this.dice = new Dice(~seed);
    }

    static List<Case> of(RawData data, Instant asOf, long seed) {
        Cases cases = new Cases(data, asOf, seed);
        List<RawData.Admin> admins = new ArrayList<>(data.admins);
        Collections.shuffle(admins, new Random(seed));
        admins.sort(Comparator.comparing(admin -> !admin.role().equals("super_admin")));
        List<RawData.Admin> callers = admins.subList(0, Math.min(CALLERS, admins.size()));
        callers.forEach(admin -> cases.ask(Caller.of(admin)));
        callers.forEach(cases::narrowed);
        return cases.cases;
    }

    private void narrowed(RawData.Admin admin) {
        if (admin.role().equals("super_admin") && dice.chance(50)) {
            ask(Caller.of(admin).narrowedTo(dice.pick(data.tenants)));
        }
        if (!data.developments.isEmpty() && dice.chance(50)) {
            ask(Caller.of(admin).narrowedTo(dice.pick(data.developments)));
        }
        foreign(admin);
    }

    private void ask(Caller caller) {
        if (!allowed(caller)) {
            refuse(caller, 404);
            return;
        }
        add(caller, "/overview", "", facts -> new ReferenceOverview(facts).json());
        chat(caller, "30d", "");
        if (dice.chance(30)) {
            String range = dice.oneOf("7d", "30d", "mtd");
            add(
                    caller,
                    "/chat",
                    "&compare=previous&range=" + range,
                    facts -> ReferenceChat.compared(facts, facts.range(range), 10));
        }
        if (dice.chance(50)) {
            String range = dice.oneOf("7d", "90d", "mtd", "12w");
            chat(caller, range, "&range=" + range);
        } else {
            dates(caller);
        }
    }

    private void chat(Caller caller, String range, String query) {
        int limit = dice.oneOf(10, 10, 1, 100);
        add(caller, "/chat", query + (limit == 10 ? "" : "&limit=" + limit), facts -> new ReferenceChat(
                        facts, facts.range(range), limit)
                .json());
    }

    private void dates(Caller caller) {
        LocalDate today =
                asOf.atZone(Zones.ofDates(data, Scope.of(data, caller))).toLocalDate();
        LocalDate from = today.minusDays(dice.below(60));
        LocalDate to = from.plusDays(dice.below(50));
        add(caller, "/chat", "&from=" + from + "&to=" + to, facts -> {
            Window window = Window.dates(from, to, asOf, Zones.ofDates(data, facts.scope));
            return new ReferenceChat(facts, window, 10).json();
        });
    }

    private void add(
            Caller caller, String path, String query, Function<Facts, Map<String, @Nullable Object>> expected) {
        cases.add(new Case(
                caller.admin(),
                BASE + path + narrowing(caller, query),
                200,
                () -> expected.apply(new Facts(data, asOf, Scope.of(data, caller)))));
    }

    private void refuse(Caller caller, int status) {
        cases.add(new Case(caller.admin(), BASE + "/overview" + narrowing(caller, ""), status, Map::of));
    }

    private void foreign(RawData.Admin admin) {
        RawData.Tenant tenant = dice.pick(data.tenants);
        if (!admin.role().equals("super_admin") && !tenant.id().equals(admin.tenantId())) {
            refuse(Caller.of(admin).narrowedTo(tenant), 403);
        }
        refuse(new Caller(admin, null, UUID.nameUUIDFromBytes(new byte[] {1})), 404);
    }

    /** Whether the development that is asked for lies within what the caller may see. */
    private boolean allowed(Caller caller) {
        Scope own = Scope.of(data, Caller.of(caller.admin()));
        return data.developments.stream()
                .filter(development -> development.id().equals(caller.developmentId()))
                .allMatch(development -> own.sees(development.tenantId(), development.id()));
    }

    private static String narrowing(Caller caller, String query) {
        String all = (caller.tenantId() == null ? "" : "&tenant_id=" + caller.tenantId())
                + (caller.developmentId() == null ? "" : "&development_id=" + caller.developmentId())
                + query;
        return all.isEmpty() ? "" : "?" + all.substring(1);
    }
}
