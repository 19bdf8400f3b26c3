package com.openhouse.analytics.persistence.cache;

import io.hypersistence.utils.hibernate.type.json.JsonBinaryType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/** A row of {@code api_cache}; its times are zone-less and hold UTC. */
@Entity
@Table(name = "api_cache")
class ApiCacheRow {

    @Id
    @Column(name = "cache_key")
    private String key = "";

    @Type(JsonBinaryType.class)
    @Column(name = "value", columnDefinition = "jsonb")
    private @Nullable KeptAnswer value;

    @Column(name = "expiry")
    private @Nullable LocalDateTime expiry;

    protected ApiCacheRow() {}

    @Nullable KeptAnswer value() {
        return value;
    }

    @Nullable LocalDateTime expiry() {
        return expiry;
    }
}
