package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.IdDirectory;
import com.openhouse.analytics.domain.directory.Known;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JpaIdDirectory implements IdDirectory {

    private static final Map<Known, SqlFile> QUERIES = new EnumMap<>(Map.of(
            Known.UNIT, SqlFile.of("directory/unit.sql"),
            Known.HOMEOWNER, SqlFile.of("directory/homeowner.sql"),
            Known.DOCUMENT, SqlFile.of("directory/document.sql")));

    private final NativeRows rows;

    JpaIdDirectory(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public Optional<Place> find(Scope scope, Known kind, UUID id) {
        return rows.list(QUERIES.get(kind), scope, Map.of("id", id), Place.class).stream()
                .findFirst();
    }

    /** Declared here as well: what a port itself implements gets no transaction, and so no rights to read. */
    @Override
    public Place get(Scope scope, Known kind, UUID id) {
        return IdDirectory.super.get(scope, kind, id);
    }

    @Override
    public void require(Scope scope, Known kind, @Nullable UUID id) {
        IdDirectory.super.require(scope, kind, id);
    }
}
