package com.openhouse.analytics.app.oracle;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class Emails {
    private Emails() {}

    static boolean missing(@Nullable String email) {
        return email == null || email.isBlank() || lower(email).endsWith("@pending.onboarding");
    }

    static @Nullable String orNull(@Nullable String email) {
        return missing(email) ? null : email;
    }

    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !missing(one) && lower(one).equals(lower(other));
    }

    private static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
