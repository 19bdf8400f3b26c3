package com.openhouse.analytics.app.account;

import com.openhouse.analytics.domain.system.AccessType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with an account. */
enum AccountAction {
    CREATE(AccessType.ACCOUNT_CREATED, true),
    PASSWORD(AccessType.ACCOUNT_PASSWORD_CHANGED, true),
    DISABLE(AccessType.ACCOUNT_DISABLED, false),
    ENABLE(AccessType.ACCOUNT_ENABLED, false);

    private final AccessType event;
    private final boolean takesPassword;

    AccountAction(AccessType event, boolean takesPassword) {
        this.event = event;
        this.takesPassword = takesPassword;
    }

    AccessType event() {
        return event;
    }

    boolean takesPassword() {
        return takesPassword;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AccountAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
