package com.openhouse.analytics.app.oracle;

import java.util.UUID;
import java.util.stream.Stream;

/** Whether the ids that a request filters by stand for something that the caller may see. */
final class Known {
    private Known() {}

    static boolean all(Facts facts, Query query) {
        return in(query, "unit_id", facts.units.stream().map(RawData.Unit::id))
                && in(query, "homeowner_id", facts.homeowners.stream().map(RawData.Homeowner::id))
                && in(query, "document_id", facts.documents.stream().map(RawData.Document::id));
    }

    private static boolean in(Query query, String name, Stream<UUID> ids) {
        String id = query.get(name);
        return id == null || ids.anyMatch(known -> known.toString().equals(id));
    }
}
