package com.openhouse.analytics.persistence.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class NativeRowsIT {

    private static final SqlFile ROWS = SqlFile.of("rows/numbered.sql");
    private static final SqlFile TOTAL = SqlFile.of("rows/total.sql");

    private enum Field {
        NAME,
        ADDRESS
    }

    private record Row(UUID id, String name, @Nullable String address) {}

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private PlatformTransactionManager transactions;

    private Rows table;
    private UUID tenant;

    @BeforeEach
    void aTenant() {
        table = new Rows(dataSource);
        tenant = table.tenant("Longview", "Europe/Dublin");
    }

    @Test
    void aPageHasItsRowsAndTheTotalOfAll() {
        List.of("Park", "lawn", "Gardens").forEach(name -> table.development(tenant, name));

        assertThat(names(page(Map.of(), Field.NAME, false, new PageRequest(1, 2))))
                .containsExactly("Gardens", "lawn");
        assertThat(names(page(Map.of(), Field.NAME, false, new PageRequest(2, 2))))
                .containsExactly("Park");
        assertThat(page(Map.of(), Field.NAME, false, new PageRequest(3, 2))).isEqualTo(new Page<Row>(List.of(), 3));
    }

    @Test
    void rowsWithoutTheValueComeLastEitherWayAndTiesHaveAnOrder() {
        table.development(tenant, "b");
        table.development(tenant, "a");
        addressed("d", "1 Main Street");
        addressed("c", "2 Main Street");

        assertThat(names(page(Map.of(), Field.ADDRESS, false, new PageRequest(1, 9))))
                .containsExactly("d", "c", "a", "b");
        assertThat(names(page(Map.of(), Field.ADDRESS, true, new PageRequest(1, 9))))
                .containsExactly("c", "d", "a", "b");
    }

    @Test
    void aSearchTakesWildcardsLiterally() {
        List.of("100% Park", "100 Park", "a_b", "aXb", "why!not", "back\\slash")
                .forEach(name -> table.development(tenant, name));

        assertThat(found("0% P")).containsExactly("100% Park");
        assertThat(found("A_B")).containsExactly("a_b");
        assertThat(found("y!n")).containsExactly("why!not");
        assertThat(found("\\")).containsExactly("back\\slash");
        assertThat(found("%")).containsExactly("100% Park");
    }

    @Test
    void allRowsAreHandedOverThroughACursor() {
        table.run("insert into developments (tenant_id, code, name) select '" + tenant
                + "', 'many' || n, 'Name ' || n from generate_series(1, 5000) n");
        List<Row> seen = new ArrayList<>();
        List<Long> cursors = new ArrayList<>();

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> new NativeRows(entityManager)
                .forEach(ROWS.orderedBy(new Order<>(Field.NAME, false)), whole(), Map.of(), Row.class, row -> {
                    seen.add(row);
                    if (seen.size() == 1) {
                        cursors.add(((Number) entityManager
                                        .createNativeQuery("select count(*) from pg_cursors")
                                        .getSingleResult())
                                .longValue());
                    }
                }));

        assertThat(seen).hasSize(5000).doesNotHaveDuplicates();
        assertThat(cursors).allMatch(open -> open > 0);
    }

    @Test
    void anEmptyScopeHasNoRows() {
        table.development(tenant, "Park");
        Scope nothing = new Scope.Developments(tenant, new TreeSet<>(), Authority.DEVELOPMENTS);

        assertThat(new NativeRows(entityManager)
                        .page(ordered(Field.NAME, false), TOTAL, nothing, Map.of(), new PageRequest(1, 9), Row.class))
                .isEqualTo(new Page<Row>(List.of(), 0));
    }

    private void addressed(String name, String address) {
        table.insert(
                "developments",
                Map.of("tenant_id", tenant, "code", UUID.randomUUID().toString(), "name", name, "address", address));
    }

    private List<String> found(String q) {
        return names(page(Map.of("q", LikeText.containing(q)), Field.NAME, false, new PageRequest(1, 9)));
    }

    private Page<Row> page(Map<String, Object> parameters, Field field, boolean descending, PageRequest page) {
        return new NativeRows(entityManager)
                .page(ordered(field, descending), TOTAL, whole(), parameters, page, Row.class);
    }

    private static SqlFile ordered(Field field, boolean descending) {
        return ROWS.orderedBy(new Order<>(field, descending));
    }

    private Scope whole() {
        return new Scope.Tenant(tenant, Authority.TENANT);
    }

    private static List<String> names(Page<Row> page) {
        return page.items().stream().map(Row::name).toList();
    }
}
