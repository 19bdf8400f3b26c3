package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.scope.NotFoundException;
import com.openhouse.analytics.domain.scope.Scope;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows which ids stand for something within a scope. */
public interface IdDirectory {

    /** The development that it belongs to; {@link Place#developmentId} is null for what belongs to the tenant alone. */
    Optional<Place> find(Scope scope, Known kind, UUID id);

    /** The place of what must be there; a foreign or absent id is refused. */
    default Place get(Scope scope, Known kind, UUID id) {
        return find(scope, kind, id).orElseThrow(() -> new NotFoundException("There is no such " + kind.noun() + "."));
    }

    /** Refuses an id that is foreign or absent; null passes. */
    default void require(Scope scope, Known kind, @Nullable UUID id) {
        if (id != null) {
            get(scope, kind, id);
        }
    }

    /** Where something belongs. */
    record Place(UUID id, @Nullable UUID developmentId) {}
}
