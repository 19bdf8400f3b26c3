package com.openhouse.analytics.persistence.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionalFragmentsTest {

    private static final String TEXT =
            "select 1{if topic: and topic = :topic}{if rated: and rated{if rating: by :rating}}";

    @Test
    void aPartStaysWhereItsParameterIsGiven() {
        assertThat(OptionalFragments.apply(TEXT, Set.of("topic", "other"))).isEqualTo("select 1 and topic = :topic");
    }

    @Test
    void aPartMayHoldOthersThatStayWithIt() {
        assertThat(OptionalFragments.apply(TEXT, Set.of("rated"))).isEqualTo("select 1 and rated");
        assertThat(OptionalFragments.apply(TEXT, Set.of("rated", "rating"))).isEqualTo("select 1 and rated by :rating");
        assertThat(OptionalFragments.apply(TEXT, Set.of("rating"))).isEqualTo("select 1");
    }
}
