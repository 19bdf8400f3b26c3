package com.openhouse.analytics.app.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The requests that are put to one dataset, drawn at random over all addresses, callers and parameters. */
final class Cases {
    private static final List<String> ROLES = List.of("super_admin", "admin", "developer");
    private static final Map<Endpoint, Integer> TIMES = Map.of(Endpoint.QUESTIONS, 4, Endpoint.DEVELOPMENTS, 2);

    private final RawData data;
    private final Instant asOf;
    private final Dice dice;

    /** Goes on from company to company of one layout, so that callers and orders take turns. */
    private int turn;

    private final Map<Scope, Facts> facts = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    Cases(RawData data, Instant asOf, long seed) {
        this.data = data;
        this.asOf = asOf;
        this.dice = new Dice(~seed);
        this.turn = (int) (seed / Layout.values().length);
    }

    static List<Case> of(RawData data, Instant asOf, long seed) {
        return new Cases(data, asOf, seed).all();
    }

    private List<Case> all() {
        for (Endpoint endpoint : Endpoint.values()) {
            for (int i = 0; i < TIMES.getOrDefault(endpoint, 1); i++) {
                ask(endpoint);
                turn++;
            }
        }
        return cases;
    }

    private void ask(Endpoint endpoint) {
        RawData.Admin admin = admin(
                endpoint == Endpoint.SYSTEM_LOAD && dice.chance(80) ? ROLES.get(0) : ROLES.get(turn % ROLES.size()));
        if (endpoint == Endpoint.SYSTEM_LOAD) {
            add(endpoint, perhapsWithin(Caller.of(admin)), null);
        } else if (!endpoint.isPlaced()) {
            add(endpoint, narrowed(admin), null);
        } else if (!data.developments.isEmpty()) {
            RawData.Development development = dice.pick(visible(admin));
            UUID id = place(endpoint, development);
            if (id != null) {
                add(endpoint, perhapsWithin(Caller.of(admin).narrowedTo(development)), id);
            }
        }
    }

    /** Whoever has the role; mostly one who sees something. */
    private RawData.Admin admin(String role) {
        List<RawData.Admin> all =
                data.admins.stream().filter(one -> one.role().equals(role)).toList();
        List<RawData.Admin> seeing =
                all.stream().filter(one -> !seen(one).isEmpty()).toList();
        return dice.pick(seeing.isEmpty() || dice.chance(40) ? all : seeing);
    }

    /** Names a tenant: the own one, now and then a foreign one. */
    private Caller within(Caller caller) {
        UUID own = Scope.of(data, caller).home();
        boolean foreign = own == null || (caller.developmentId() == null && dice.chance(20));
        return caller.narrowedTo(dice.pick(data.tenants.stream()
                .filter(tenant -> foreign || tenant.id().equals(own))
                .toList()));
    }

    private Caller perhapsWithin(Caller caller) {
        return dice.chance(20) ? within(caller) : caller;
    }

    private Caller narrowed(RawData.Admin admin) {
        Caller caller = Caller.of(admin);
        return switch (turn / ROLES.size() % 3) {
            case 0 -> within(caller);
            case 1 -> data.developments.isEmpty() ? caller : caller.narrowedTo(dice.pick(visible(admin)));
            default -> caller;
        };
    }

    /** What the caller sees, mostly; now and then everything there is. */
    private List<RawData.Development> visible(RawData.Admin admin) {
        List<RawData.Development> seen = seen(admin);
        return seen.isEmpty() || dice.chance(10) ? data.developments : seen;
    }

    private List<RawData.Development> seen(RawData.Admin admin) {
        Scope own = Scope.of(data, Caller.of(admin));
        return data.developments.stream()
                .filter(development -> own.sees(development.tenantId(), development.id()))
                .toList();
    }

    /** What the path names: the development itself, or something in it. */
    private @Nullable UUID place(Endpoint endpoint, RawData.Development development) {
        Stream<UUID> ids =
                switch (endpoint) {
                    case UNIT ->
                        data.units.stream()
                                .filter(unit -> unit.developmentId().equals(development.id()))
                                .map(RawData.Unit::id);
                    case HOMEOWNER ->
                        data.homeowners.stream()
                                .filter(owner -> owner.developmentId().equals(development.id()))
                                .map(RawData.Homeowner::id);
                    default -> Stream.of(development.id());
                };
        List<UUID> all = ids.toList();
        return all.isEmpty() ? null : dice.pick(all);
    }

    private void add(Endpoint endpoint, Caller caller, @Nullable UUID id) {
        Facts seen = facts(caller);
        Query query = new RandomQuery(dice, seen, turn)
                .of(endpoint, id == null ? Query.NONE : Query.of(id))
                .with("tenant_id", caller.tenantId())
                .with("development_id", id == null ? caller.developmentId() : null);
        cases.add(new Case(
                caller.admin(), caller.kind(data), endpoint, query, status(endpoint, caller, seen, query), seen));
    }

    private int status(Endpoint endpoint, Caller caller, Facts seen, Query query) {
        if (endpoint == Endpoint.SYSTEM_LOAD && !caller.admin().role().equals("super_admin")) {
            return 403;
        }
        if (!caller.admin().role().equals("super_admin")
                && caller.tenantId() != null
                && !caller.tenantId().equals(caller.admin().tenantId())) {
            return 403;
        }
        return caller.isAllowed(data) && Known.all(seen, query) ? 200 : 404;
    }

    private Facts facts(Caller caller) {
        boolean developer = caller.admin().role().equals("developer");
        Scope scope = Scope.of(data, caller);
        return developer
                ? new Facts(data, asOf, scope, true)
                : facts.computeIfAbsent(scope, missing -> new Facts(data, asOf, missing));
    }
}
