package com.openhouse.analytics.persistence.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaPrincipalDirectoryIT {

    @Autowired
    private PrincipalDirectory admins;

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody@example.ie", "no\0body@example.ie", "%", "' or true --"})
    void anAddressThatNobodyHasFindsNobody(String email) {
        assertThat(admins.findByEmail(email)).isEmpty();
    }
}
