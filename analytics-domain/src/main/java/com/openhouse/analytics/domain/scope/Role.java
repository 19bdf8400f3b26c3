package com.openhouse.analytics.domain.scope;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles that {@code admins.role} may hold; any other value has no access. */
public enum Role {
    SUPER_ADMIN,
    ADMIN,
    DEVELOPER;

    public static Optional<Role> of(String name) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(name))
                .findFirst();
    }

    /** The spelling of the database and of the API, such as {@code super_admin}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
