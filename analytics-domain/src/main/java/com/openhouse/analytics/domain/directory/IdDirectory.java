package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.scope.NotFoundException;
import com.openhouse.analytics.domain.scope.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows which ids stand for something within a scope. */
public interface IdDirectory {

    boolean exists(Scope scope, Known kind, UUID id);

    /** Refuses an id that is foreign or absent; null passes. */
    default void require(Scope scope, Known kind, @Nullable UUID id) {
        if (id != null && !exists(scope, kind, id)) {
            throw new NotFoundException("There is no such " + kind.noun() + ".");
        }
    }
}
