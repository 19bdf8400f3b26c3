package com.openhouse.analytics.persistence.rows;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.isolation.DatabaseRole;
import com.openhouse.analytics.persistence.isolation.Isolation;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.jdbc.Work;
import org.hibernate.query.NativeQuery;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a query and binds its columns to the components of a record by name: {@code asked_at} to {@code askedAt}. A
 * component without a column fails loudly.
 */
public final class NativeRows {

    private static final int FETCH_SIZE = 500;

    private final EntityManager entityManager;
    private final DatabaseRole role;
    private final Isolation isolation;

    /** Reads within a scope with the rights of a reader. */
    public NativeRows(EntityManager entityManager) {
        this(entityManager, DatabaseRole.READER);
    }

    private NativeRows(EntityManager entityManager, DatabaseRole role) {
        this.entityManager = entityManager;
        this.role = role;
        this.isolation = (Isolation)
                entityManager.getEntityManagerFactory().getProperties().get(Isolation.PROPERTY);
    }

    /** Writes within a scope, or what belongs to none, such as a session. */
    public static NativeRows writing(EntityManager entityManager) {
        return new NativeRows(entityManager, DatabaseRole.WRITER);
    }

    /** The rows within a scope. */
    public <R extends Record> List<R> list(SqlFile file, Scope scope, Map<String, ?> parameters, Class<R> type) {
        List<R> found = rows(scoped(file, scope, parameters), parameters, type).getResultList();
        leave();
        return found;
    }

    /**
     * One page of the rows within a scope.
     *
     * @param file takes {@code page_limit} and {@code page_offset}
     * @param total counts the same rows in a column {@code total}
     */
    public <R extends Record> Page<R> page(
            SqlFile file, SqlFile total, Scope scope, Map<String, ?> parameters, PageRequest page, Class<R> type) {
        return page(file, total(total, scope, parameters), scope, parameters, page, type);
    }

    /** What a query counts in a column {@code total}. */
    public long total(SqlFile file, Scope scope, Map<String, ?> parameters) {
        return one(file, scope, parameters, Total.class).total();
    }

    /**
     * One page of the rows within a scope.
     *
     * @param total how many rows there are on all pages
     */
    public <R extends Record> Page<R> page(
            SqlFile file, long total, Scope scope, Map<String, ?> parameters, PageRequest page, Class<R> type) {
        return page.offset() >= total
                ? new Page<>(List.of(), total)
                : page(file, () -> total, scope, parameters, page, type);
    }

    /**
     * One page of the rows within a scope, where how many there are is not known before.
     *
     * @param total asked for when the rows are read
     */
    public <R extends Record> Page<R> page(
            SqlFile file,
            Supplier<Long> total,
            Scope scope,
            Map<String, ?> parameters,
            PageRequest page,
            Class<R> type) {
        Map<String, Object> paged = new HashMap<>(parameters);
        paged.put("page_limit", page.pageSize());
        paged.put("page_offset", page.offset());
        List<R> items = list(file, scope, paged, type);
        return new Page<>(items, total.get());
    }

    /** Hands over the rows within a scope one at a time, in constant memory; needs a transaction around it. */
    public <R extends Record> void forEach(
            SqlFile file, Scope scope, Map<String, ?> parameters, Class<R> type, Consumer<? super R> row) {
        try (Stream<R> all = rows(scoped(file, scope, parameters), parameters, type)
                .setFetchSize(FETCH_SIZE)
                .getResultStream()) {
            all.forEach(row);
        }
        leave();
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
        return listAs(role == DatabaseRole.READER ? DatabaseRole.LOOKUP : role, file, parameters, type);
    }

    /** The rows of a query over PostgreSQL's own catalogue, which knows no tenants. */
    public <R extends Record> List<R> listCatalogue(SqlFile file, Map<String, ?> parameters, Class<R> type) {
        return listAs(DatabaseRole.LOGIN, file, parameters, type);
    }

    private <R extends Record> List<R> listAs(
            DatabaseRole other, SqlFile file, Map<String, ?> parameters, Class<R> type) {
        onConnection(connection -> {
            isolation.enter(connection, other);
            PlanChoice.choose(connection, file.onePlan());
        });
        List<R> found = rows(query(file.text()), parameters, type).getResultList();
        leave();
        return found;
    }

    /** Whatever else the transaction writes has the rights of the writer again. */
    private void leave() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            onConnection(connection -> isolation.enter(connection, DatabaseRole.WRITER));
        }
    }

    private void onConnection(Work work) {
        entityManager.unwrap(Session.class).doWork(work);
    }

    private NativeQuery<?> scoped(SqlFile file, Scope scope, Map<String, ?> parameters) {
        QueryText text = QueryText.of(file, scope, parameters.keySet());
        onConnection(connection -> {
            isolation.enter(connection, role, scope, text.wholeTenants());
            PlanChoice.choose(connection, text.onePlan());
        });
        NativeQuery<?> query = query(text.sql());
        bind(query, ScopeFragments.parameters(scope));
        return query;
    }

    private NativeQuery<?> query(String sql) {
        return entityManager.createNativeQuery(sql).unwrap(NativeQuery.class);
    }

    private static <R extends Record> NativeQuery<R> rows(
            NativeQuery<?> query, Map<String, ?> parameters, Class<R> type) {
        bind(query, parameters);
        RecordRows<R> rows = RecordRows.of(type);
        rows.columns().forEach(column -> query.addScalar(column.name(), column.type()));
        return query.setTupleTransformer((values, aliases) -> rows.create(values));
    }

    /** Those that the query names. */
    private static void bind(NativeQuery<?> query, Map<String, ?> parameters) {
        Set<String> named = query.getParameterMetadata().getNamedParameterNames();
        parameters.forEach((name, value) -> {
            if (named.contains(name)) {
                query.setParameter(name, value);
            }
        });
    }

    record Total(long total) {}
}
