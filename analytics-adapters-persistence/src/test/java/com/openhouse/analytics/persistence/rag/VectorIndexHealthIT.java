package com.openhouse.analytics.persistence.rag;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.rag.IndexStatus;
import com.openhouse.analytics.domain.rag.NodesBasis;
import com.openhouse.analytics.domain.rag.VectorIndex;
import com.openhouse.analytics.domain.rag.VectorIndexHealth;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class VectorIndexHealthIT {

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;
    private UUID development;

    @BeforeEach
    void threeEmbeddedChunksAndOneWithout() {
        rows = new Rows(dataSource);
        rows.run("drop extension if exists pageinspect");
        indexNames().forEach(name -> rows.run("drop index \"" + name + "\""));
        rows.run("truncate doc_chunks");
        tenant = rows.tenant("Longview", "Europe/Dublin");
        development = rows.development(tenant, "Longview Park");
        Chunks chunks = new Chunks(rows);
        for (int i = 0; i < 3; i++) {
            chunks.embed(chunks.chunk(tenant, development, "Text " + i, Map.of()));
        }
        chunks.chunk(tenant, development, "Not embedded", Map.of());
        rows.run("vacuum doc_chunks");
    }

    @Test
    void withoutAnIndexItIsMissing() {
        VectorIndexHealth health = health();

        assertThat(health.status()).isEqualTo(IndexStatus.MISSING);
        assertThat(health.indexes()).isEmpty();
        assertThat(health.indexableRows()).isEqualTo(3);
    }

    @Test
    void aValidIndexIsHealthyWhateverItsName() {
        rows.run("create index \"Made by hand\" on doc_chunks using hnsw (embedding vector_cosine_ops)");

        VectorIndexHealth health = health();

        assertThat(health.status()).isEqualTo(IndexStatus.HEALTHY);
        VectorIndex index = only(health);
        assertThat(index.name()).isEqualTo("Made by hand");
        assertThat(index.method()).isEqualTo("hnsw");
        assertThat(index.m()).isEqualTo(16);
        assertThat(index.efConstruction()).isEqualTo(64);
        assertThat(index.lists()).isNull();
        assertThat(index.sizeBytes()).isPositive();
        assertThat(index.lastVacuum()).isNotNull();
        assertThat(index.nodesBasis()).isEqualTo(NodesBasis.ESTIMATE);
        assertThat(index.nodes()).isEqualTo(3);
    }

    @Test
    void optionsAreThoseOfTheIndex() {
        rows.run("create index on doc_chunks using hnsw (embedding vector_l2_ops) with (m = 8, ef_construction = 40)");
        assertThat(only(health())).extracting("m", "efConstruction").containsExactly(8, 40);

        rows.run("create index on doc_chunks using ivfflat (embedding vector_l2_ops) with (lists = 2)");
        assertThat(health().indexes())
                .filteredOn(index -> index.method().equals("ivfflat"))
                .singleElement()
                .extracting("lists", "m", "efConstruction")
                .containsExactly(2, null, null);
    }

    @Test
    void anIndexOfOtherMethodsIsNone() {
        rows.run("create index on doc_chunks (content)");
        assertThat(health().status()).isEqualTo(IndexStatus.MISSING);
    }

    @Test
    void anEstimateThatIsZeroIsUnknown() {
        index("plain");
        rows.run("update pg_class set reltuples = 0 where relname = 'plain'");

        VectorIndexHealth health = health();

        assertThat(only(health)).extracting("nodes", "nodesBasis").containsExactly(null, NodesBasis.UNKNOWN);
        assertThat(health.unavailable()).containsEntry("indexes[0].nodes", Reason.NOT_RECORDED);
        assertThat(health.status()).isEqualTo(IndexStatus.HEALTHY);
    }

    @Test
    void nodesAreCountedWherePagesMayBeRead() {
        rows.run("create extension pageinspect");
        index("counted");
        Chunks chunks = new Chunks(rows);
        for (int i = 0; i < 20; i++) {
            chunks.embed(chunks.chunk(tenant, development, "Later " + i, Map.of()));
        }
        rows.run("vacuum doc_chunks");

        VectorIndexHealth health = health();

        assertThat(health.indexableRows()).isEqualTo(23);
        assertThat(only(health))
                .extracting("nodesBasis", "nodes", "indexedRows")
                .containsExactly(NodesBasis.EXACT, 23L, 23L);
        assertThat(health.status()).isEqualTo(IndexStatus.HEALTHY);
    }

    @Test
    void anInvalidIndexIsInvalidUntilAValidOneStandsBeside() {
        index("broken");
        rows.run("update pg_index set indisvalid = false where indexrelid = 'broken'::regclass");

        assertThat(health().status()).isEqualTo(IndexStatus.INVALID);
        assertThat(only(health()).valid()).isFalse();

        index("good");
        assertThat(health().status()).isEqualTo(IndexStatus.DEGRADED);
    }

    @Test
    void anIndexOverSomeRowsIsDegraded() {
        rows.run("create index on doc_chunks using hnsw (embedding vector_cosine_ops) where house_type_code = 'BS01'");
        assertThat(health().status()).isEqualTo(IndexStatus.DEGRADED);
        assertThat(only(health()).partial()).isTrue();
    }

    @Test
    void manyDeadRowsAreDegraded() {
        index("tired");
        rows.run("alter table doc_chunks set (autovacuum_enabled = false)");
        rows.run("""
                do $$
                begin
                  insert into doc_chunks (tenant_id, content, source_type)
                  select t.id, 'Dead', 'faq' from tenants t cross join generate_series(1, 100);
                  delete from doc_chunks where content = 'Dead';
                  perform pg_stat_force_next_flush();
                end $$""");

        VectorIndexHealth health = health();

        assertThat(only(health).deadTuples()).isGreaterThan(50);
        assertThat(health.status()).isEqualTo(IndexStatus.DEGRADED);
        rows.run("alter table doc_chunks reset (autovacuum_enabled)");
    }

    @Test
    void whoSeesNotThePlatformIsToldOnlyWhetherItServes() {
        index("hidden");
        for (Scope scope : List.of(
                new Scope.Tenant(tenant, Authority.PLATFORM),
                new Scope.Tenant(tenant, Authority.TENANT),
                new Scope.Developments(tenant, new TreeSet<>(List.of(development)), Authority.DEVELOPMENTS))) {
            VectorIndexHealth health = health(scope);
            assertThat(health.status()).isEqualTo(IndexStatus.HEALTHY);
            assertThat(health.indexableRows()).isNull();
            assertThat(health.indexes()).isNull();
            assertThat(health.unavailable())
                    .isEqualTo(Map.of("indexable_rows", Reason.OUT_OF_SCOPE, "indexes", Reason.OUT_OF_SCOPE));
        }
    }

    private void index(String name) {
        rows.run("create index " + name + " on doc_chunks using hnsw (embedding vector_cosine_ops)");
    }

    private List<String> indexNames() {
        return JdbcClient.create(dataSource).sql("""
                        select c.relname
                        from pg_index i
                        join pg_class c on c.oid = i.indexrelid
                        join pg_am a on a.oid = c.relam
                        where i.indrelid = 'doc_chunks'::regclass
                          and (a.amname in ('hnsw', 'ivfflat') or c.relname = 'doc_chunks_content_idx')""").query(String.class).list();
    }

    private VectorIndexHealth health() {
        return health(new Scope.Platform());
    }

    private VectorIndexHealth health(Scope scope) {
        VectorIndexCatalogue catalogue = new VectorIndexCatalogue(new NativeRows(entityManager));
        return catalogue.health(scope, catalogue.source());
    }

    private static VectorIndex only(VectorIndexHealth health) {
        assertThat(health.indexes()).hasSize(1);
        return health.indexes().get(0);
    }
}
