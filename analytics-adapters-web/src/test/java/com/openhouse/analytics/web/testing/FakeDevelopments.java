package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.chat.Traffic;
import com.openhouse.analytics.domain.development.DevelopmentFacts;
import com.openhouse.analytics.domain.development.DevelopmentList;
import com.openhouse.analytics.domain.development.DevelopmentListCalculator;
import com.openhouse.analytics.domain.development.DevelopmentListQuery;
import com.openhouse.analytics.domain.development.DevelopmentMetrics;
import com.openhouse.analytics.domain.development.DevelopmentMetricsCalculator;
import com.openhouse.analytics.domain.development.DevelopmentSummary;
import com.openhouse.analytics.domain.development.SummaryFacts;
import com.openhouse.analytics.domain.development.TopicFacts;
import com.openhouse.analytics.domain.development.UncoveredDocument;
import com.openhouse.analytics.domain.document.DocumentEngagement;
import com.openhouse.analytics.domain.document.DocumentFacts;
import com.openhouse.analytics.domain.document.DocumentMatrix;
import com.openhouse.analytics.domain.document.DocumentMatrixCalculator;
import com.openhouse.analytics.domain.document.DocumentMetrics;
import com.openhouse.analytics.domain.document.DocumentMetricsCalculator;
import com.openhouse.analytics.domain.document.DocumentQuery;
import com.openhouse.analytics.domain.document.HouseTypeHomes;
import com.openhouse.analytics.domain.document.KindFacts;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;

/** One development with one document. */
class FakeDevelopments {

    private static final Excluded NOTHING = new Excluded(0, 0);
    private static final Instant ASKED = Instant.parse("2026-11-23T11:00:00Z");

    private static final SummaryFacts SUMMARY = new SummaryFacts(
            People.DEVELOPMENT,
            "=Longview Park",
            People.TENANT,
            "Acme Homes",
            75,
            16,
            9,
            2,
            2,
            1,
            3,
            2,
            1,
            0,
            0,
            ASKED);

    private static final DocumentFacts DOCUMENT = new DocumentFacts(
            new UUID(0, 1),
            "Plan, \"A\"",
            "floor_plan",
            "plan",
            null,
            true,
            4L,
            1L,
            null,
            0,
            16,
            2,
            null,
            "counter",
            "pending");

    @Bean
    DevelopmentMetricsCalculator development() {
        return (scope, query) -> DevelopmentMetrics.of(
                new DevelopmentFacts(
                        SUMMARY,
                        scope.authority() == Authority.DEVELOPMENTS ? null : 4L,
                        List.of(new UncoveredDocument(new UUID(0, 1), "Plan")),
                        Traffic.of(List.of(), List.of(), query.period()),
                        Traffic.of(List.of(), List.of(), query.last30Days()),
                        List.of(new TopicFacts("heating", "2026-W48", "BS01", 2, ASKED)),
                        List.of(new HouseTypeHomes("BD01", 0), new HouseTypeHomes("BS01", 38)),
                        NOTHING),
                query);
    }

    @Bean
    DevelopmentListCalculator developments() {
        return new DevelopmentListCalculator() {
            @Override
            public DevelopmentList calculate(Scope scope, DevelopmentListQuery query) {
                return DevelopmentList.of(new Page<>(List.of(SUMMARY), 1), List.of(), query.last30Days(), NOTHING);
            }

            @Override
            public void forEach(Scope scope, DevelopmentListQuery query, Consumer<DevelopmentSummary> development) {
                development.accept(DevelopmentSummary.of(SUMMARY));
            }
        };
    }

    @Bean
    DocumentMetricsCalculator documents() {
        return new DocumentMetricsCalculator() {
            @Override
            public DocumentMetrics calculate(Scope scope, DocumentQuery query) {
                return DocumentMetrics.of(new Page<>(List.of(DOCUMENT), 1), NOTHING);
            }

            @Override
            public void forEach(Scope scope, DocumentQuery query, Consumer<DocumentEngagement> document) {
                document.accept(DocumentEngagement.of(DOCUMENT));
            }
        };
    }

    @Bean
    DocumentMatrixCalculator matrix() {
        return scope -> DocumentMatrix.of(
                List.of(new HouseTypeHomes("BS01", 38)), List.of(new KindFacts("plan", null, 1, 0, 0)));
    }
}
