package com.openhouse.analytics.persistence.token;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.ApiTokenDirectory;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.token.ApiTokenRegister;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JpaApiTokens implements ApiTokenDirectory, ApiTokenRegister {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    private static final Sort NEWEST_FIRST = Sort.by("createdAt").descending().and(Sort.by("id.id"));

    private final ApiTokenRepository repository;

    JpaApiTokens(ApiTokenRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ApiToken> findByHash(String hash) {
        return repository.findByTokenHash(hash).map(ApiTokenRow::token);
    }

    @Override
    public void used(ApiToken token, Instant at) {
        Instant noted = at.minus(BETWEEN_NOTES);
        if (token.lastUsedAt() == null || token.lastUsedAt().isBefore(noted)) {
            repository.noteUse(token.tenantId(), token.id(), at, noted);
        }
    }

    @Override
    public void add(Scope scope, ApiToken token, String hash) {
        if (!scope.tenant().equals(Optional.of(token.tenantId()))) {
            throw new IllegalArgumentException("A token belongs to the tenant of its scope");
        }
        repository.save(ApiTokenRow.of(token, hash));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<ApiToken> list(Scope scope, PageRequest page) {
        Pageable asked = org.springframework.data.domain.PageRequest.of(page.page() - 1, page.pageSize(), NEWEST_FIRST);
        var found = scope.tenant()
                .map(tenant -> repository.findByIdTenantId(tenant, asked))
                .orElseGet(() -> repository.findAll(asked));
        return new Page<>(found.map(ApiTokenRow::token).getContent(), found.getTotalElements());
    }

    @Override
    public boolean revoke(Scope scope, UUID id, Instant at) {
        Optional<ApiTokenRow> found = scope.tenant()
                .map(tenant -> repository.findByIdTenantIdAndIdId(tenant, id))
                .orElseGet(() -> repository.findByIdId(id));
        found.ifPresent(row -> row.revoke(at));
        return found.isPresent();
    }
}
