package com.openhouse.analytics.app.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The requests that are put to one dataset: every caller, narrowed and not, in many windows. */
final class Cases {
    private static final int CALLERS = 4;

    /** The endpoints that are put to the test; the others' references wait for them. */
    private static final Set<String> ENDPOINTS = Set.of("overview", "chat");

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
        if (!data.developments.isEmpty()) {
            development(admin, dice.pick(data.developments));
        }
        foreign(admin);
    }

    private void ask(Caller caller) {
        if (!allowed(caller)) {
            refuse(caller, 404);
            return;
        }
        add(caller, "/overview", "", facts -> new ReferenceOverview(facts).json());
        lists(caller);
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

    private void lists(Caller caller) {
        add(caller, "/rag", "", facts -> new ReferenceRag(facts).json());
        add(caller, "/developments", "&page_size=200", facts -> new ReferenceDevelopments(facts).json());
        add(caller, "/questions", "&page_size=200", facts -> new ReferenceQuestions(facts, facts.range("30d")).json());
    }

    private void development(RawData.Admin admin, RawData.Development development) {
        boolean developer = admin.role().equals("developer");
        of(admin, development, "overview", facts -> new ReferenceDevelopment(facts, development, developer).json());
        of(admin, development, "chat", facts -> new ReferenceChat(facts, facts.range("30d"), 10).json());
        of(admin, development, "documents", facts -> new ReferenceDocuments(facts, development).json());
        of(admin, development, "documents/matrix", facts -> new ReferenceMatrix(data, development).json());
        of(admin, development, "units", facts -> new ReferenceHomes(facts, development).units());
        of(admin, development, "homeowners", facts -> new ReferenceHomes(facts, development).homeowners());
    }

    private void of(
            RawData.Admin admin,
            RawData.Development development,
            String page,
            Function<Facts, Map<String, @Nullable Object>> expected) {
        Caller caller = Caller.of(admin).narrowedTo(development);
        if (ENDPOINTS.contains("developments/" + page)) {
            cases.add(new Case(
                    admin,
                    BASE + "/developments/" + development.id() + "/" + page,
                    allowed(caller) ? 200 : 404,
                    () -> expected.apply(new Facts(data, asOf, Scope.of(data, caller)))));
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
        if (!ENDPOINTS.contains(path.substring(1))) {
            return;
        }
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
