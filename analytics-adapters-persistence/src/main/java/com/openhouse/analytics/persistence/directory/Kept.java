package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.FactSource;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PgArray;
import com.openhouse.analytics.persistence.rows.SqlFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The entries that lists of large developments are read from. */
public final class Kept {

    /** So many hits of a search are looked up; where there are more, it is cheaper to search again as one reads. */
    private static final int FEW = 1_000;

    private static final SqlFile SERVES = SqlFile.of("directory/kept.sql");

    private Kept() {}

    /** Whether they are there for all of this scope. */
    public static boolean serves(NativeRows rows, Scope scope) {
        return FactSource.isMaintained()
                && rows.one(SERVES, scope, Map.of(), Serves.class).kept();
    }

    /** The parameters with the ids that a search finds in the place of its {@code text}, as far as they are few. */
    static Map<String, Object> found(NativeRows rows, SqlFile search, Scope scope, Map<String, Object> parameters) {
        Map<String, Object> found = new HashMap<>(parameters);
        if (parameters.containsKey("text")) {
            found.put("most", FEW + 1);
            List<UUID> ids = rows.list(search, scope, found, Found.class).stream()
                    .map(Found::id)
                    .toList();
            if (ids.size() <= FEW) {
                found.remove("text");
                found.put("found", PgArray.of(ids));
            }
        }
        return found;
    }

    record Serves(boolean kept) {}

    record Found(UUID id) {}
}
