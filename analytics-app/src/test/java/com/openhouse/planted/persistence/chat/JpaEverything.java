package com.openhouse.planted.persistence.chat;

import com.openhouse.planted.domain.scope.Scope;
import com.openhouse.planted.persistence.platform.KnowsWeb;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An adapter that is public, queries by itself, makes its own scope, time and clock. */
public final class JpaEverything {

    @Nullable KnowsWeb other;

    Scope scope() {
        return new Scope.Platform();
    }

    Object rows(EntityManager entityManager) {
        return entityManager.createNativeQuery("select 1").getSingleResult();
    }

    Instant now() {
        return Instant.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }
}
