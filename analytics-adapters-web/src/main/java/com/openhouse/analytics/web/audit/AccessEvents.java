package com.openhouse.analytics.web.audit;

import com.openhouse.analytics.domain.scope.Role;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.system.AccessEvent;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.web.problem.Code;
import com.openhouse.analytics.web.trail.Export;
import com.openhouse.analytics.web.trail.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the access log has to tell of one answered request; of most requests nothing. */
final class AccessEvents {

    private static final String FIGURES = "/api/admin/analytics/";

    private final Answered answered;
    private final Trail trail;
    private final @Nullable Actor actor;

    private AccessEvents(Answered answered, Trail trail) {
        this.answered = answered;
        this.trail = trail;
        this.actor = trail.actor().orElse(null);
    }

    static List<AccessEvent> of(Answered answered, Trail trail) {
        return new AccessEvents(answered, trail).all();
    }

    private List<AccessEvent> all() {
        List<AccessEvent> events = new ArrayList<>();
        trail.happenings().forEach(one -> events.add(event(one.type(), one.tenantId(), null, answered.code())));
        if (trail.happenings().isEmpty() && isDenied()) {
            events.add(event(AccessType.ACCESS_DENIED, ownTenant(), null, answered.code()));
        }
        if (isAcrossTenants()) {
            events.add(event(AccessType.CROSS_TENANT_READ, readTenant(), null, null));
        }
        trail.export().ifPresent(export -> events.add(taken(export)));
        return events;
    }

    private AccessEvent taken(Export export) {
        String outcome = export.complete() ? "completed" : "cut";
        return event(AccessType.CSV_EXPORT, readTenant(), export.rows(), outcome);
    }

    /** A stranger's failures are requests like any other; those of somebody known, and what is refused to anybody, are told. */
    private boolean isDenied() {
        return answered.is(Code.FORBIDDEN)
                || answered.is(Code.UNAUTHENTICATED) && actor != null
                || answered.is(Code.NOT_FOUND) && trail.isForeign();
    }

    private boolean isAcrossTenants() {
        return answered.code() == null
                && answered.route().startsWith(FIGURES)
                && actor != null
                && Role.SUPER_ADMIN.wireName().equals(actor.role())
                && trail.scope().isPresent()
                && !actor.tenantId().equals(readTenant());
    }

    private @Nullable UUID readTenant() {
        return trail.scope().flatMap(Scope::tenant).orElse(null);
    }

    private @Nullable UUID ownTenant() {
        return actor == null ? null : actor.tenantId();
    }

    private AccessEvent event(AccessType type, @Nullable UUID tenantId, @Nullable Long rows, @Nullable String outcome) {
        return new AccessEvent(
                answered.at(),
                type,
                answered.method() + " " + answered.route(),
                actor,
                tenantId,
                answered.route(),
                answered.filter(),
                rows,
                outcome,
                answered.address());
    }
}
