package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.rows.PgArray;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run over the sums of chunks. A small table is read as it is and has none. Who reads the sums finds by itself which
 * developments got chunks since, so nobody waits for a run.
 */
final class ChunkRun {

    private final FactSql sql;
    private final Transactions transaction;

    ChunkRun(FactSql sql, Transactions transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    static boolean isBehind(FactSql sql) {
        Watched chunks = watched(sql);
        ChunkState state = sql.chunkState();
        return chunks.small()
                ? state.kept()
                : !state.kept()
                        || state.outdated()
                        || state.awaited()
                        || Stream.of(chunks, documents(sql)).anyMatch(table -> table.replaced() || table.changed());
    }

    void follow() {
        if (isBehind(sql)) {
            Watched chunks = watched(sql);
            Watched documents = documents(sql);
            if (chunks.replaced()) {
                // Its snapshot may be one of another server, and nobody is to wait for new sums with it.
                transaction.run(() -> seen(null));
            }
            transaction.run(() -> follow(chunks, documents));
        }
    }

    /** Whether sums seem not to be what the chunks say; chunks that nobody has followed yet make them seem so too. */
    static boolean isSuspected(FactSql sql) {
        return !watched(sql).small() && !wrong(sql).isEmpty();
    }

    /**
     * Follows and then counts anew where the sums are not what the chunks say; tells in how many developments, and how many other
     * sums were wrong.
     *
     * @param suspected whether any seem so; all chunks are compared once more then
     */
    long mend(boolean suspected) {
        follow();
        return watched(sql).small() ? 0 : transaction.within(() -> mendWrong(suspected));
    }

    private static List<Place> wrong(FactSql sql) {
        return sql.places("places_of_wrong_chunks");
    }

    private static Watched watched(FactSql sql) {
        return sql.watched("chunks").get(0);
    }

    /** What they say of their chunks is in the counts. */
    private static Watched documents(FactSql sql) {
        return sql.watched("chunk_counts").get(0);
    }

    private void follow(Watched chunks, Watched documents) {
        if (chunks.small()) {
            forget();
        } else {
            followChunks(chunks);
            count();
            sql.watch(documents, sql.snapshot());
        }
    }

    private void followChunks(Watched chunks) {
        ChunkState state = sql.chunkState();
        if (!state.kept() || state.outdated() || chunks.replaced()) {
            note(chunks, "places_of_chunks");
        } else if (chunks.changed()) {
            note(chunks, "places_of_changed_chunks", "places_of_new_chunks");
        } else if (state.awaited()) {
            refresh("places_of_new_chunks");
        }
    }

    private long mendWrong(boolean suspected) {
        long wrongCounts = count();
        refresh("places_of_new_chunks");
        List<Place> wrong = suspected ? wrong(sql) : List.of();
        refresh(wrong);
        count();
        return wrong.size() + addUpLengths(sql.tenants()) + wrongCounts;
    }

    private void forget() {
        sql.run("forget_chunk_groups");
        sql.run("forget_chunk_counts");
        sql.run("forget_chunk_lengths");
        seen(null);
    }

    /** All of them anew, which takes a fraction of a second; tells how many were wrong. */
    private long count() {
        return sql.number("count_chunks", Map.of());
    }

    private void note(Watched chunks, String... files) {
        refresh(files);
        sql.watch(chunks, sql.snapshot());
    }

    private void refresh(String... files) {
        for (String places : files) {
            refresh(sql.places(places));
        }
        seen(sql.snapshot());
    }

    private void seen(@Nullable String snapshot) {
        sql.run("chunks_seen", Collections.singletonMap("seen", snapshot));
    }

    private void refresh(List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        Map<String, Object> parameters = Map.of(
                "tenant_ids", PgArray.of(places.stream().map(Place::tenantId).toList()),
                "development_ids",
                        PgArray.of(places.stream().map(Place::developmentId).toList()));
        sql.run("refresh_chunk_groups", parameters);
        sql.run("refresh_chunk_lengths", parameters);
        addUpLengths(places.stream().map(Place::tenantId).distinct().toList());
    }

    private long addUpLengths(List<UUID> tenants) {
        return sql.number("add_up_chunk_lengths", Map.of("tenant_ids", PgArray.of(tenants)));
    }
}
