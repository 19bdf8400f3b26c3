package com.openhouse.analytics.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.document.Availability;
import com.openhouse.analytics.domain.document.DocumentMatrix;
import com.openhouse.analytics.domain.document.DocumentMatrixCalculator;
import com.openhouse.analytics.domain.document.HouseTypeHomes;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.testing.Estate;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaDocumentMatrixCalculatorIT {

    @Autowired
    private DocumentMatrixCalculator calculator;

    @Autowired
    private DataSource dataSource;

    private UUID tenant;
    private Estate estate;

    @BeforeEach
    void aDevelopmentBesideAnother() {
        Rows rows = new Rows(dataSource);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        estate = Estate.of(rows, tenant, "Longview Park");
        Estate neighbour = Estate.of(rows, tenant, "Longview Close");
        neighbour.home("ZZ99", "next@door.ie");
        neighbour.document("Plan of the neighbour", Map.of("document_type", "elsewhere"));
    }

    @Test
    void anEmptyDevelopmentHasNeitherTypesNorKinds() {
        assertThat(matrix()).isEqualTo(new DocumentMatrix(List.of(), List.of()));
    }

    @Test
    void plannedAndBuiltTypesStandInAlphabeticalOrder() {
        estate.houseType("BT01");
        estate.houseType("BS01");
        estate.home("BS01", "aoife@home.ie");
        estate.home("BS01", "brian@home.ie");
        estate.home("BD01", "ciara@home.ie");

        assertThat(matrix().houseTypes())
                .containsExactly(
                        new HouseTypeHomes("BD01", 1), new HouseTypeHomes("BS01", 2), new HouseTypeHomes("BT01", 0));
    }

    @Test
    void theFirstThatAppliesFillsACell() {
        estate.home("A", "aoife@home.ie");
        estate.home("B", "brian@home.ie");
        paper("own", "A", Map.of());
        paper("own", null, Map.of());
        paper("review", "A", Map.of("needs_review", true));
        paper("review", null, Map.of("processing_status", "failed"));
        paper("gone", "A", Map.of("status", "archived"));
        paper("kindless", "B", Map.of("doc_kind", " "));

        assertThat(matrix().rows())
                .containsExactly(
                        row("kindless", Availability.MISSING, Availability.OWN),
                        row("own", Availability.OWN, Availability.DEVELOPMENT_WIDE),
                        row("review", Availability.NEEDS_REVIEW, Availability.FAILED));
    }

    @Test
    void theKindGoesBeforeTheType() {
        estate.home("A", "aoife@home.ie");
        paper("floor_plan", "A", Map.of("doc_kind", "drawing"));

        assertThat(matrix().rows()).containsExactly(row("drawing", Availability.OWN));
    }

    private void paper(String type, String houseType, Map<String, Object> more) {
        Map<String, Object> columns = new HashMap<>(more);
        columns.put("document_type", type);
        if (houseType != null) {
            columns.put("house_type_code", houseType);
        }
        estate.document(type + houseType, columns);
    }

    private static DocumentMatrix.Row row(String kind, Availability... cells) {
        return new DocumentMatrix.Row(kind, List.of(cells));
    }

    private DocumentMatrix matrix() {
        return calculator.matrix(
                new Scope.Developments(tenant, new TreeSet<>(List.of(estate.id())), Authority.DEVELOPMENTS));
    }
}
