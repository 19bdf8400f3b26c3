package com.openhouse.analytics.app.oracle;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents, their chunks, and who opened them. */
final class RandomDocuments {
    private final Dice dice;
    private final Instant asOf;
    private final RawData data;
    private final Homes homes;

    RandomDocuments(Dice dice, Instant asOf, RawData data) {
        this.dice = dice;
        this.asOf = asOf;
        this.data = data;
        this.homes = new Homes(data);
    }

    void fill() {
        for (RawData.Tenant tenant : data.tenants) {
            documents(tenant.id(), null, dice.between(0, 2));
        }
        for (RawData.Development development : data.developments) {
            documents(development.tenantId(), development.id(), dice.oneOf(0, 1, 4, 7));
            if (dice.chance(70)) {
                events(development);
            }
            others(development);
            dangling(development);
        }
        strays();
        contradictions();
    }

    private void documents(UUID tenantId, @Nullable UUID developmentId, int n) {
        for (int i = 0; i < n; i++) {
            RawData.Document document = new RawData.Document(
                    dice.uuid(),
                    tenantId,
                    developmentId,
                    dice.oneOf(null, null, "BS01", "BD04"),
                    dice.oneOf("floor_plan", "specification", "warranty"),
                    dice.oneOf(null, null, " ", "floor_plan", "manual"),
                    dice.chance(20),
                    dice.oneOf("Floor plan", "Guide " + i, "guide 100%"),
                    dice.oneOf("plan.pdf", "PLAN.PDF", "plan.docx", "pdf"),
                    dice.oneOf(null, "application/pdf", "Application/PDF", "image/png"),
                    dice.oneOf("active", "active", "active", "archived"),
                    dice.oneOf("pending", "completed", "complete", "failed"),
                    dice.oneOf(null, 0, 0, 3),
                    dice.oneOf(null, 0, 0, 2));
            data.documents.add(document);
            for (int j = 0; j < dice.oneOf(0, 1, 3); j++) {
                chunk(tenantId, developmentId, document.id(), dice.oneOf("document", "pdf"));
            }
        }
    }

    private void chunk(UUID tenantId, @Nullable UUID developmentId, @Nullable UUID documentId, String source) {
        data.chunks.add(new RawData.Chunk(
                dice.uuid(),
                tenantId,
                developmentId,
                documentId,
                "x".repeat(dice.between(0, 60)) + dice.oneOf("", "é", "日本"),
                dice.chance(70),
                dice.oneOf(null, null, "BS01", "BD04", "ZZ"),
                source,
                RandomData.moment(dice, asOf, Zones.of(data, tenantId))));
    }

    /** Chunks that belong to no document. */
    private void others(RawData.Development development) {
        for (int i = 0; i < dice.below(4); i++) {
            UUID place = dice.chance(70) ? development.id() : null;
            chunk(development.tenantId(), place, null, dice.oneOf("faq", "notice", "poi", "pdf", "docx", "unknown"));
        }
    }

    /** Chunks of documents that are gone. */
    private void dangling(RawData.Development development) {
        if (dice.chance(15)) {
            chunk(development.tenantId(), development.id(), dice.uuid(), "document");
        }
    }

    /** Chunks that name another tenant's document, with a house type of their own. */
    private void strays() {
        for (RawData.Document document : data.documents) {
            RawData.Tenant tenant = dice.pick(data.tenants);
            if (dice.chance(10) && !tenant.id().equals(document.tenantId())) {
                data.chunks.add(new RawData.Chunk(
                        dice.uuid(), tenant.id(), null, document.id(), "stray", true, "BS01", "document", asOf));
            }
        }
    }

    /** Chunks whose development is another tenant's. */
    private void contradictions() {
        for (RawData.Development development : data.developments) {
            RawData.Tenant tenant = dice.pick(data.tenants);
            if (dice.chance(10) && !tenant.id().equals(development.tenantId())) {
                chunk(tenant.id(), development.id(), null, "document");
            }
        }
    }

    private void events(RawData.Development development) {
        ZoneId zone = Zones.of(data, development.tenantId());
        List<RawData.Document> documents = data.documents.stream()
                .filter(document -> document.tenantId().equals(development.tenantId()))
                .filter(document -> document.developmentId() == null
                        || document.developmentId().equals(development.id()))
                .toList();
        List<RawData.Homeowner> homeowners = data.homeowners.stream()
                .filter(homeowner -> homeowner.developmentId().equals(development.id()))
                .toList();
        List<RawData.Unit> units = data.units.stream()
                .filter(unit -> unit.developmentId().equals(development.id()))
                .toList();
        if (documents.isEmpty() || (homeowners.isEmpty() && units.isEmpty())) {
            return;
        }
        for (int i = 0; i < dice.oneOf(0, 1, 8); i++) {
            boolean byUnit = homeowners.isEmpty() || (!units.isEmpty() && dice.chance(40));
            RawData.Unit unit = byUnit ? dice.pick(units) : null;
            RawData.Homeowner owner =
                    unit == null ? dice.pick(homeowners) : dice.chance(30) ? homes.homeownerOf(unit) : null;
            data.documentViews.add(new RawData.DocumentView(
                    dice.uuid(),
                    development.tenantId(),
                    development.id(),
                    dice.pick(documents).id(),
                    owner == null ? null : owner.id(),
                    unit == null ? null : unit.id(),
                    dice.oneOf("view", "download"),
                    RandomData.moment(dice, asOf, zone)));
        }
    }
}
