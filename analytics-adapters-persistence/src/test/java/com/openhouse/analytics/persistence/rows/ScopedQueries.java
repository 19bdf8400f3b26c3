package com.openhouse.analytics.persistence.rows;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.isolation.DatabaseRole;
import com.openhouse.analytics.persistence.isolation.Isolation;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Every query with a scope, found where they lie, and run as {@link NativeRows} runs it. */
public final class ScopedQueries {

    private static final Path DIRECTORY = Path.of("src/main/resources/sql");
    private static final Pattern SCOPE = Pattern.compile("\\{scope(-tenant)?:[^{}]*}");
    private static final Pattern INCLUDED = Pattern.compile("\\{include:\\s*([\\w/.]+)\\s*}");
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");
    private static final Pattern ORDER = Pattern.compile("\\{order:([^{}]*)}");

    private ScopedQueries() {}

    /** The paths of all files with a scope that are whole queries. */
    public static List<String> paths() throws IOException {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            List<String> all = files.filter(file -> file.toString().endsWith(".sql"))
                    .map(file -> DIRECTORY.relativize(file).toString())
                    .sorted()
                    .toList();
            Set<String> parts = new HashSet<>();
            for (String path : all) {
                INCLUDED.matcher(Files.readString(DIRECTORY.resolve(path)))
                        .results()
                        .forEach(part -> parts.add(part.group(1)));
            }
            return all.stream()
                    .filter(path ->
                            !parts.contains(path) && SqlFile.of(path).text().contains("{scope"))
                    .toList();
        }
    }

    /** How PostgreSQL goes about a query. */
    public static List<String> plan(
            EntityManager entityManager,
            Isolation isolation,
            String path,
            Scope scope,
            Map<String, Object> parameters) {
        return rows(entityManager, isolation, path, scope, parameters, true, "explain (costs off) ");
    }

    /** The paths of those that one plan is to serve. */
    public static List<String> ofOnePlan() throws IOException {
        return paths().stream().filter(path -> SqlFile.of(path).onePlan()).toList();
    }

    /** How PostgreSQL would go about a query whatever its values. */
    public static List<String> planForAllValues(
            EntityManager entityManager, Isolation isolation, String path, Scope scope, Set<String> optional) {
        SqlFile file = SqlFile.of(path);
        String sql = QueryText.of(file, scope, optional).sql();
        Map<String, Integer> places = new HashMap<>();
        String numbered = PARAMETER
                .matcher(sql)
                .replaceAll(name -> "\\$" + places.computeIfAbsent(name.group(1), unknown -> places.size() + 1));
        String nothing = String.join(", ", Collections.nCopies(places.size(), "null"));
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            isolation.enter(connection, DatabaseRole.READER, scope, file.countsWholeTenants());
            PlanChoice.choose(connection, true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("prepare one_plan as " + numbered);
                ResultSet lines = statement.executeQuery(
                        "explain (costs off) execute one_plan" + (places.isEmpty() ? "" : "(" + nothing + ")"));
                List<String> plan = new ArrayList<>();
                while (lines.next()) {
                    plan.add(lines.getString(1));
                }
                statement.execute("deallocate one_plan");
                return plan;
            }
        });
    }

    /** The rows of a query as text; without its scope, every predicate of it is simply true. */
    public static List<String> rows(
            EntityManager entityManager,
            Isolation isolation,
            String path,
            Scope scope,
            Map<String, Object> parameters,
            boolean predicates) {
        return rows(entityManager, isolation, path, scope, parameters, predicates, "");
    }

    private static List<String> rows(
            EntityManager entityManager,
            Isolation isolation,
            String path,
            Scope scope,
            Map<String, Object> parameters,
            boolean predicates,
            String prefix) {
        SqlFile file = ordered(SqlFile.of(path));
        boolean writes = path.startsWith("telemetry/");
        entityManager
                .unwrap(Session.class)
                .doWork(connection -> isolation.enter(
                        connection,
                        writes ? DatabaseRole.WRITER : DatabaseRole.READER,
                        scope,
                        file.countsWholeTenants()));
        SqlFile asked =
                predicates ? file : new SqlFile(path, SCOPE.matcher(file.text()).replaceAll("true"));
        String sql = QueryText.of(asked, scope, parameters.keySet()).sql();
        NativeQuery<?> query = entityManager.createNativeQuery(prefix + sql).unwrap(NativeQuery.class);
        Set<String> named = new TreeSet<>(query.getParameterMetadata().getNamedParameterNames());
        bind(query, named, parameters);
        bind(query, named, ScopeFragments.parameters(scope));
        return query.getResultList().stream().map(ScopedQueries::text).toList();
    }

    private static void bind(NativeQuery<?> query, Set<String> named, Map<String, ?> values) {
        values.forEach((name, value) -> {
            if (named.contains(name)) {
                query.setParameter(name, value);
            }
        });
    }

    private static SqlFile ordered(SqlFile file) {
        String text = ORDER.matcher(file.text()).replaceAll("2, 1");
        return new SqlFile(file.path(), text);
    }

    private static String text(Object row) {
        return row instanceof Object[] values ? Arrays.toString(values) : String.valueOf(row);
    }
}
