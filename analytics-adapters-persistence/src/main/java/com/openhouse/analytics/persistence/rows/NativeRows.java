package com.openhouse.analytics.persistence.rows;

import com.openhouse.analytics.domain.scope.Scope;
import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/**
 * Runs a query and binds its columns to the components of a record by name: {@code asked_at} to {@code askedAt}. A
 * component without a column fails loudly.
 */
public final class NativeRows {

    private final EntityManager entityManager;

    public NativeRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The rows within a scope. */
    public <R extends Record> List<R> list(SqlFile file, Scope scope, Map<String, ?> parameters, Class<R> type) {
        NativeQuery<?> query = query(ScopeFragments.apply(file, scope));
        ScopeFragments.parameters(scope).forEach((name, value) -> bindIfUsed(query, name, value));
        return rows(query, parameters, type);
    }

    /** The only row within a scope. */
    public <R extends Record> R one(SqlFile file, Scope scope, Map<String, ?> parameters, Class<R> type) {
        return list(file, scope, parameters, type).get(0);
    }

    /** The first row of a query by which a scope is decided, which therefore knows none. */
    public <R extends Record> Optional<R> find(SqlFile file, Map<String, ?> parameters, Class<R> type) {
        return listUnscoped(file, parameters, type).stream().findFirst();
    }

    /** The rows of a query by which a scope is decided, which therefore knows none. */
    public <R extends Record> List<R> listUnscoped(SqlFile file, Map<String, ?> parameters, Class<R> type) {
        return rows(query(file.text()), parameters, type);
    }

    private NativeQuery<?> query(String sql) {
        return entityManager.createNativeQuery(sql).unwrap(NativeQuery.class);
    }

    private static <R extends Record> List<R> rows(NativeQuery<?> query, Map<String, ?> parameters, Class<R> type) {
        parameters.forEach((name, value) -> bindIfUsed(query, name, value));
        for (RecordComponent component : type.getRecordComponents()) {
            query.addScalar(RecordRows.column(component), RecordRows.wrapper(component.getType()));
        }
        RecordRows<R> rows = RecordRows.of(type);
        return query.setTupleTransformer((values, aliases) -> rows.create(values))
                .getResultList();
    }

    private static void bindIfUsed(NativeQuery<?> query, String name, Object value) {
        if (query.getParameterMetadata().getNamedParameterNames().contains(name)) {
            query.setParameter(name, value);
        }
    }
}
