package com.openhouse.analytics.app.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/** A password that somebody wants: long enough, not longer than can be compared, and not among those that are tried first. */
record NewPassword(String text) {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    /** Of 0 to 4; what takes less than a million guesses is below. */
    private static final int GUESSED_SOON = 2;

    /** Throws {@link AccountException} with what is wrong. */
    void check(String email) {
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST || text.indexOf('\0') >= 0) {
            throw new AccountException("A password has " + SHORTEST + " to " + LONGEST + " characters.");
        }
        if (new Zxcvbn().measure(text, List.of(email, "openhouse", "analytics")).getScore() < GUESSED_SOON) {
            throw new AccountException("This password is among the first that are guessed.");
        }
    }

    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
