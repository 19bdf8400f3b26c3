package com.openhouse.analytics.app.oracle;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which home and which homeowner a row belongs to. */
final class Homes {
    private final RawData data;

    Homes(RawData data) {
        this.data = data;
    }

    RawData.@Nullable Unit homeOf(RawData.Message message) {
        for (RawData.Unit unit : data.units) {
            if (unit.id().equals(message.unitId()) && unit.tenantId().equals(message.tenantId())) {
                return unit;
            }
        }
        for (RawData.Unit unit : data.units) {
            if (unit.id().toString().equals(message.userId()) && unit.tenantId().equals(message.tenantId())) {
                return unit;
            }
        }
        return null;
    }

    RawData.@Nullable Homeowner homeownerOf(RawData.Message message) {
        RawData.Homeowner named = message.houseId() == null ? null : homeowner(message.houseId());
        if (named != null && named.tenantId().equals(message.tenantId())) {
            return named;
        }
        RawData.Unit home = homeOf(message);
        return home == null ? null : homeownerOf(home);
    }

    RawData.@Nullable Homeowner homeownerOf(RawData.Unit unit) {
        return data.homeowners.stream()
                .filter(candidate -> candidate.developmentId().equals(unit.developmentId()))
                .filter(candidate -> candidate.tenantId().equals(unit.tenantId()))
                .filter(candidate -> Emails.same(unit.purchaserEmail(), candidate.email()))
                .min(Comparator.comparing(RawData.Homeowner::createdAt)
                        .thenComparing(row -> row.id().toString()))
                .orElse(null);
    }

    /** The unit of the homeowner's development that has his e-mail as purchaser. */
    RawData.@Nullable Unit homeOf(RawData.Homeowner homeowner) {
        return data.units.stream()
                .filter(candidate -> candidate.developmentId().equals(homeowner.developmentId()))
                .filter(candidate -> candidate.tenantId().equals(homeowner.tenantId()))
                .filter(candidate -> Emails.same(homeowner.email(), candidate.purchaserEmail()))
                .min(Comparator.comparing(RawData.Unit::createdAt)
                        .thenComparing(row -> row.id().toString()))
                .orElse(null);
    }

    /** What the homeowner says, else the own home's. */
    @Nullable String houseTypeOf(RawData.Homeowner owner) {
        RawData.Unit home = homeOf(owner);
        boolean says = owner.houseType() != null && !owner.houseType().isBlank();
        return says ? owner.houseType().strip() : home == null ? null : home.houseTypeCode();
    }

    RawData.@Nullable Homeowner homeowner(UUID id) {
        return data.homeowners.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    RawData.@Nullable Unit unit(UUID id) {
        return data.units.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
