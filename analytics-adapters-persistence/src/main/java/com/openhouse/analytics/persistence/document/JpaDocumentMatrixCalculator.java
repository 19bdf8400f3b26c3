package com.openhouse.analytics.persistence.document;

import com.openhouse.analytics.domain.document.DocumentMatrix;
import com.openhouse.analytics.domain.document.DocumentMatrixCalculator;
import com.openhouse.analytics.domain.document.HouseTypeHomes;
import com.openhouse.analytics.domain.document.KindFacts;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Both queries see one snapshot. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaDocumentMatrixCalculator implements DocumentMatrixCalculator {

    private static final SqlFile HOUSE_TYPES = SqlFile.of("document/house_types.sql");
    private static final SqlFile KINDS = SqlFile.of("document/kinds.sql");

    private final NativeRows rows;

    JpaDocumentMatrixCalculator(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public DocumentMatrix matrix(Scope scope) {
        return DocumentMatrix.of(
                rows.list(HOUSE_TYPES, scope, Map.of(), HouseTypeHomes.class),
                rows.list(KINDS, scope, Map.of(), KindFacts.class));
    }
}
