package com.openhouse.analytics.persistence.development;

import com.openhouse.analytics.domain.chat.IssueNames;
import com.openhouse.analytics.domain.chat.NamedIssues;
import com.openhouse.analytics.domain.development.TopIssues;
import com.openhouse.analytics.domain.development.TopicFacts;
import com.openhouse.analytics.domain.document.HouseTypeHomes;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.persistence.facts.FreshFacts;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the names from the same rows as the figure. */
@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaIssueNames implements IssueNames {

    private static final SqlFile TOPICS = SqlFile.of("development/topics.sql");
    private static final SqlFile HOUSE_TYPES = SqlFile.of("document/house_types.sql");

    private final NativeRows rows;

    JpaIssueNames(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public NamedIssues of(Scope scope, ReportingPeriod last12Weeks) {
        return new NamedIssues(
                TopIssues.named(rows.list(TOPICS, scope, PeriodParameters.of(last12Weeks), TopicFacts.class)),
                rows.list(HOUSE_TYPES, scope, Map.of(), HouseTypeHomes.class).stream()
                        .map(HouseTypeHomes::houseTypeCode)
                        .toList());
    }
}
