package com.openhouse.analytics.persistence.development;

import com.openhouse.analytics.domain.chat.MessageDayFacts;
import com.openhouse.analytics.domain.chat.QuestionDayFacts;
import com.openhouse.analytics.domain.chat.Traffic;
import com.openhouse.analytics.domain.development.DevelopmentFacts;
import com.openhouse.analytics.domain.development.DevelopmentMetrics;
import com.openhouse.analytics.domain.development.DevelopmentMetricsCalculator;
import com.openhouse.analytics.domain.development.DevelopmentQuery;
import com.openhouse.analytics.domain.development.SummaryFacts;
import com.openhouse.analytics.domain.development.TopicFacts;
import com.openhouse.analytics.domain.development.UncoveredDocument;
import com.openhouse.analytics.domain.document.HouseTypeHomes;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.persistence.facts.FreshFacts;
import com.openhouse.analytics.persistence.rows.Beside;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All queries of an answer see one snapshot, so that its figures agree with one another. */
@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaDevelopmentMetricsCalculator implements DevelopmentMetricsCalculator {

    private static final SqlFile SUMMARY = SqlFile.of("development/summary.sql");
    private static final SqlFile TENANT_WIDE = SqlFile.of("development/tenant_wide_documents.sql");
    private static final SqlFile UNCOVERED = SqlFile.of("development/uncovered_documents.sql");
    private static final SqlFile TOPICS = SqlFile.of("development/topics.sql");
    private static final SqlFile HOUSE_TYPES = SqlFile.of("document/house_types.sql");
    private static final SqlFile MESSAGES = SqlFile.of("chat/messages_by_day.sql");
    private static final SqlFile QUESTIONS = SqlFile.of("chat/questions_by_day.sql");
    private static final SqlFile EXCLUDED = SqlFile.of("chat/excluded.sql");

    private final NativeRows rows;
    private final Beside beside;

    JpaDevelopmentMetricsCalculator(EntityManager entityManager, Beside beside) {
        this.rows = new NativeRows(entityManager);
        this.beside = beside;
    }

    @Override
    public DevelopmentMetrics calculate(Scope scope, DevelopmentQuery query) {
        return DevelopmentMetrics.of(facts(scope, query), query);
    }

    private DevelopmentFacts facts(Scope scope, DevelopmentQuery query) {
        Supplier<List<TopicFacts>> topics =
                beside.read(() -> rows.list(TOPICS, scope, PeriodParameters.of(query.last12Weeks()), TopicFacts.class));
        Traffic traffic = traffic(scope, query.period());
        Traffic traffic30Days =
                query.period().equals(query.last30Days()) ? traffic : traffic(scope, query.last30Days());
        SummaryFacts summary = rows.one(SUMMARY, scope, SummaryParameters.of(query.last30Days()), SummaryFacts.class);
        @Nullable Long tenantWideDocuments = tenantWideDocuments(scope);
        List<UncoveredDocument> uncovered = rows.list(UNCOVERED, scope, Map.of(), UncoveredDocument.class);
        List<HouseTypeHomes> houseTypes = rows.list(HOUSE_TYPES, scope, Map.of(), HouseTypeHomes.class);
        Excluded excluded = rows.one(EXCLUDED, scope, PeriodParameters.of(query.period()), Excluded.class);
        return new DevelopmentFacts(
                summary, tenantWideDocuments, uncovered, traffic, traffic30Days, topics.get(), houseTypes, excluded);
    }

    private @Nullable Long tenantWideDocuments(Scope scope) {
        return scope.authority() == Authority.DEVELOPMENTS
                ? null
                : rows.one(TENANT_WIDE, scope, Map.of(), Count.class).documents();
    }

    private Traffic traffic(Scope scope, ReportingPeriod period) {
        Map<String, Object> parameters = PeriodParameters.of(period);
        List<MessageDayFacts> messages = rows.list(MESSAGES, scope, parameters, MessageDayFacts.class);
        List<QuestionDayFacts> questions = rows.list(QUESTIONS, scope, parameters, QuestionDayFacts.class);
        return Traffic.of(messages, questions, period);
    }

    record Count(long documents) {}
}
