package com.openhouse.analytics.app.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which rows a caller may see; {@code home} is the tenant of a scope that lies within one. */
record Scope(String kind, @Nullable UUID home, Set<UUID> developmentIds) {
    /** One development alone. */
    static Scope of(RawData.Development development) {
        return new Scope("developments", development.tenantId(), Set.of(development.id()));
    }

    static Scope of(RawData data, Caller caller) {
        RawData.Admin admin = caller.admin();
        UUID development = caller.developmentId();
        if (development != null) {
            return new Scope("developments", tenantOf(data, development), Set.of(development));
        }
        if (admin.role().equals("developer")) {
            return new Scope("developments", admin.tenantId(), developedBy(data, admin));
        }
        if (admin.role().equals("admin")) {
            return new Scope("tenant", admin.tenantId(), Set.of());
        }
        return caller.tenantId() == null
                ? new Scope("platform", null, Set.of())
                : new Scope("tenant", caller.tenantId(), Set.of());
    }

    /** A fact without a development belongs to its tenant and is no developer's. */
    boolean sees(UUID tenantId, @Nullable UUID developmentId) {
        return switch (kind) {
            case "platform" -> true;
            case "tenant" -> tenantId.equals(home);
            default -> tenantId.equals(home) && developmentId != null && developmentIds.contains(developmentId);
        };
    }

    Map<String, @Nullable Object> json() {
        List<String> ids = developmentIds.stream().map(UUID::toString).toList();
        return Expected.object(
                "kind", kind,
                "tenant_id", home == null ? null : home.toString(),
                "development_ids", kind.equals("developments") ? new AnyOrder(ids) : Expected.ANYTHING);
    }

    static Set<UUID> developedBy(RawData data, RawData.Admin admin) {
        return data.developments.stream()
                .filter(development -> admin.id().equals(development.developerUserId()))
                .filter(development -> admin.tenantId().equals(development.tenantId()))
                .map(RawData.Development::id)
                .collect(Collectors.toSet());
    }

    private static UUID tenantOf(RawData data, UUID development) {
        return data.developments.stream()
                .filter(candidate -> candidate.id().equals(development))
                .findFirst()
                .orElseThrow()
                .tenantId();
    }
}
