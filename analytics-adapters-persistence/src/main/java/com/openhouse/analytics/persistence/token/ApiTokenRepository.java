package com.openhouse.analytics.persistence.token;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ApiTokenRepository extends JpaRepository<ApiTokenRow, ApiTokenId> {

    Optional<ApiTokenRow> findByTokenHash(String tokenHash);

    Optional<ApiTokenRow> findByIdId(UUID id);

    Optional<ApiTokenRow> findByIdTenantIdAndIdId(UUID tenantId, UUID id);

    Page<ApiTokenRow> findByIdTenantId(UUID tenantId, Pageable page);

    /** Writes only when the last use that is noted is older. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    update analytics_api_tokens set last_used_at = :at
                    where tenant_id = :tenantId and id = :id and (last_used_at is null or last_used_at < :noted)
                    """)
    void noteUse(UUID tenantId, UUID id, Instant at, Instant noted);
}
