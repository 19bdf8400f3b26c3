package com.openhouse.analytics.persistence.cache;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface ApiCacheRepository extends JpaRepository<ApiCacheRow, String> {

    /** Bounds the statements that follow in the transaction: no answer waits longer for the cache. */
    @Query(nativeQuery = true, value = """
                    -- How long a statement on api_cache may wait for others, and take.
                    select concat(set_config('lock_timeout', '100ms', true), set_config('statement_timeout', '500ms', true))
                    """)
    String limitTime();

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = """
                    insert into api_cache (cache_key, value, expiry, created_at, updated_at, hits, writes)
                    values (:key, cast(:value as jsonb), cast(:expiry as timestamptz) at time zone 'UTC',
                            cast(:now as timestamptz) at time zone 'UTC', cast(:now as timestamptz) at time zone 'UTC', 0, 1)
                    on conflict (cache_key) do update
                    set value = excluded.value, expiry = excluded.expiry, updated_at = excluded.updated_at,
                        writes = api_cache.writes + 1
                    """)
    void keep(String key, String value, Instant expiry, Instant now);

    /** Notes who computes an answer; 0 while somebody else does. */
    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = """
                    insert into analytics_cache_claims (cache_key, owner, until)
                    values (:key, :owner, clock_timestamp() + :millis * interval '1 millisecond')
                    on conflict (cache_key) do update
                    set owner = excluded.owner, until = excluded.until
                    where analytics_cache_claims.until < clock_timestamp()
                    """)
    int claim(String key, String owner, long millis);

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = "delete from analytics_cache_claims where cache_key = :key and owner = :owner")
    int release(String key, String owner);

    /** Adds hits to the rows that nobody holds, and says which those were. */
    @Query(nativeQuery = true, value = """
                    with given as (
                        select g.key as cache_key, cast(g.value as integer) as hits
                        from jsonb_each_text(cast(:hits as jsonb)) g
                    ),
                    free as (
                        select a.cache_key
                        from api_cache a
                        where a.cache_key in (select g.cache_key from given g)
                        order by a.cache_key
                        for update skip locked
                    ),
                    counted as (
                        update api_cache a
                        set hits = coalesce(a.hits, 0) + g.hits
                        from given g
                        join free f on f.cache_key = g.cache_key
                        where a.cache_key = g.cache_key
                        returning a.cache_key
                    )
                    select c.cache_key from counted c
                    """)
    List<String> countHits(String hits);

    /** Those of the keys that have a row. */
    @Query(nativeQuery = true, value = """
                    select a.cache_key
                    from api_cache a
                    where a.cache_key in (select jsonb_object_keys(cast(:hits as jsonb)))
                    """)
    List<String> present(String hits);

    @Modifying
    @Query(nativeQuery = true, value = """
                    update analytics_cache_totals
                    set hits = hits + :hits, stale_hits = stale_hits + :stale, updated_at = now()
                    """)
    void addToTotals(long hits, long stale);

    /** Removes some of our own entries that have long expired, and adds what they had counted to the totals. */
    @Transactional
    @Query(nativeQuery = true, value = """
                    with removed as (
                        delete from api_cache
                        where cache_key in (
                            select a.cache_key
                            from api_cache a
                            where a.cache_key like 'analytics:%' and a.expiry < cast(:before as timestamptz) at time zone 'UTC'
                            order by a.cache_key
                            limit :most
                            for update skip locked)
                        returning hits, writes
                    ),
                    counted as (
                        update analytics_cache_totals
                        set hits = analytics_cache_totals.hits + r.hits,
                            writes = analytics_cache_totals.writes + r.writes, updated_at = now()
                        from (select coalesce(sum(hits), 0) as hits, coalesce(sum(writes), 0) as writes from removed) r
                        returning 1
                    )
                    select count(*) from removed cross join counted
                    """)
    int removeExpired(Instant before, int most);

    /** Removes what processes that died had claimed. */
    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = "delete from analytics_cache_claims where until < clock_timestamp()")
    int removeClaims();
}
