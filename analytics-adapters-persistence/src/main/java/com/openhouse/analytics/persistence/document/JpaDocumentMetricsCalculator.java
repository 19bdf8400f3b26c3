package com.openhouse.analytics.persistence.document;

import com.openhouse.analytics.domain.document.DocumentEngagement;
import com.openhouse.analytics.domain.document.DocumentFacts;
import com.openhouse.analytics.domain.document.DocumentMetrics;
import com.openhouse.analytics.domain.document.DocumentMetricsCalculator;
import com.openhouse.analytics.domain.document.DocumentQuery;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.directory.Kept;
import com.openhouse.analytics.persistence.facts.FreshFacts;
import com.openhouse.analytics.persistence.rows.Filters;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All queries of an answer see one snapshot, so that its figures agree with one another. */
@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaDocumentMetricsCalculator implements DocumentMetricsCalculator {

    private static final SqlFile LIST = SqlFile.of("document/list.sql");
    private static final SqlFile TOTAL = SqlFile.of("document/list_total.sql");
    private static final SqlFile EXCLUDED = SqlFile.of("platform/excluded.sql");

    private final NativeRows rows;

    JpaDocumentMetricsCalculator(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public DocumentMetrics calculate(Scope scope, DocumentQuery query) {
        return DocumentMetrics.of(
                rows.page(
                        LIST.orderedBy(query.order()),
                        TOTAL,
                        scope,
                        parameters(scope, query),
                        query.page(),
                        DocumentFacts.class),
                rows.one(EXCLUDED, scope, Map.of(), Excluded.class));
    }

    @Override
    public void forEach(Scope scope, DocumentQuery query, Consumer<DocumentEngagement> document) {
        rows.forEach(
                LIST.orderedBy(query.order()),
                scope,
                parameters(scope, query),
                DocumentFacts.class,
                facts -> document.accept(DocumentEngagement.of(facts)));
    }

    private Map<String, Object> parameters(Scope scope, DocumentQuery query) {
        return new Filters()
                .search("q", query.search())
                .add("kept", Kept.serves(rows, scope) ? Boolean.TRUE : null)
                .parameters();
    }
}
