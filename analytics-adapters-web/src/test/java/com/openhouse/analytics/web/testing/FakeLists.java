package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.directory.IdDirectory;
import java.util.Optional;
import org.springframework.context.annotation.Bean;

/** What the lists are read from. */
class FakeLists {

    @Bean
    FakeQuestions questions() {
        return new FakeQuestions();
    }

    /** Knows nothing but the development of the tests. */
    @Bean
    IdDirectory ids() {
        return (scope, kind, id) -> id.equals(People.DEVELOPMENT)
                ? Optional.of(new IdDirectory.Place(id, People.DEVELOPMENT))
                : Optional.empty();
    }
}
