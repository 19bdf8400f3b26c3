package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.chat.IssueNames;
import com.openhouse.analytics.domain.chat.NamedIssues;
import com.openhouse.analytics.domain.directory.IdDirectory;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;

/** What the lists are read from. */
class FakeLists {

    @Bean
    FakeQuestions questions() {
        return new FakeQuestions();
    }

    @Bean
    IssueNames names() {
        return (scope, period) -> new NamedIssues(List.of("heating", "unclassified"), List.of("BS01"));
    }

    /** Knows nothing but the development of the tests. */
    @Bean
    IdDirectory ids() {
        return (scope, kind, id) -> id.equals(People.DEVELOPMENT)
                ? Optional.of(new IdDirectory.Place(id, People.DEVELOPMENT))
                : Optional.empty();
    }
}
