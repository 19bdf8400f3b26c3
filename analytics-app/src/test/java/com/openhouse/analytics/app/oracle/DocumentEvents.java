package com.openhouse.analytics.app.oracle;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Openings of documents, each with the development and the homeowner it counts for. */
final class DocumentEvents {
    private final RawData data;
    private final Homes homes;

    DocumentEvents(RawData data) {
        this.data = data;
        this.homes = new Homes(data);
    }

    record Event(RawData.DocumentView row, @Nullable UUID developmentId, RawData.@Nullable Homeowner homeowner) {}

    List<Event> all() {
        return data.documentViews.stream()
                .map(row -> new Event(row, developmentOf(row), homeownerOf(row)))
                .toList();
    }

    private @Nullable UUID developmentOf(RawData.DocumentView row) {
        for (RawData.Document document : data.documents) {
            if (document.id().equals(row.documentId()) && document.developmentId() != null) {
                return document.developmentId();
            }
        }
        RawData.Homeowner homeowner = row.homeownerId() == null ? null : homes.homeowner(row.homeownerId());
        RawData.Unit unit = row.unitId() == null ? null : homes.unit(row.unitId());
        return homeowner != null
                ? homeowner.developmentId()
                : unit != null ? unit.developmentId() : row.developmentId();
    }

    private RawData.@Nullable Homeowner homeownerOf(RawData.DocumentView row) {
        if (row.homeownerId() != null) {
            return homes.homeowner(row.homeownerId());
        }
        RawData.Unit unit = row.unitId() == null ? null : homes.unit(row.unitId());
        return unit == null ? null : homes.homeownerOf(unit);
    }
}
