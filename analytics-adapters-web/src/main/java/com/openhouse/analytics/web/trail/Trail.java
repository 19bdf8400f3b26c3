package com.openhouse.analytics.web.trail;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.domain.system.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What one request has turned out to be; travels with the request and is read by one thread at a time. */
public final class Trail {

    private static final String ATTRIBUTE = Trail.class.getName();

    private final List<Happening> happenings = new ArrayList<>();
    private @Nullable Actor actor;
    private @Nullable Scope scope;
    private @Nullable Export export;
    private boolean foreign;

    private Trail() {}

    /** The trail of a request, the same however often one asks. */
    public static Trail of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Trail known) {
            return known;
        }
        Trail trail = new Trail();
        request.setAttribute(ATTRIBUTE, trail);
        return trail;
    }

    /** The trail of the request that this thread answers; empty outside of requests. */
    public static Optional<Trail> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> of(((ServletRequestAttributes) attributes).getRequest()));
    }

    /** Who it is, known before it is decided whether he may. */
    public void by(Actor who) {
        actor = who;
    }

    public void by(KnownAdmin admin) {
        actor = new Actor(admin.id(), admin.email(), admin.role(), admin.tenantId());
    }

    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** What the request was allowed to see. */
    public void within(Scope decided) {
        scope = decided;
    }

    public Optional<Scope> scope() {
        return Optional.ofNullable(scope);
    }

    /** It asked for something that exists and is somebody else's. */
    public void askedForForeign() {
        foreign = true;
    }

    public boolean isForeign() {
        return foreign;
    }

    /** Rows left the house. */
    public void exported(Export taken) {
        export = taken;
    }

    public Optional<Export> export() {
        return Optional.ofNullable(export);
    }

    /** Something happened to whoever it is that the access log tells of. */
    public void happened(AccessType type) {
        happened(type, actor == null ? null : actor.tenantId());
    }

    /** Something happened to a tenant; null for the whole platform, or where none is known. */
    public void happened(AccessType type, @Nullable UUID tenantId) {
        happenings.add(new Happening(type, tenantId));
    }

    public List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    /** One event, and the tenant that it concerns. */
    public record Happening(AccessType type, @Nullable UUID tenantId) {}
}
