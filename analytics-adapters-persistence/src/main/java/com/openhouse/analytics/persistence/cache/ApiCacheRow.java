package com.openhouse.analytics.persistence.cache;

import io.hypersistence.utils.hibernate.type.json.JsonBinaryType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/** A row of {@code api_cache}; its times are zone-less and hold UTC. */
@Entity
@Immutable
@Table(name = "api_cache")
class ApiCacheRow {

    @Id
    @Column(name = "cache_key")
    private String key = "";

    @Type(JsonBinaryType.class)
    @Column(name = "value", columnDefinition = "jsonb")
    private @Nullable KeptAnswer value;

    /** Made an instant by the server: a local time would be turned by the zone of the JVM. */
    @Formula("timezone('UTC', expiry)")
    private @Nullable Instant expiry;

    protected ApiCacheRow() {}

    @Nullable KeptAnswer value() {
        return value;
    }

    @Nullable Instant expiry() {
        return expiry;
    }
}
