package com.openhouse.analytics.domain.system;

import java.util.regex.Pattern;

/** Makes a key fit to be shown: a key names a caller by address, id or e-mail. */
final class KeyMask {

    private static final int SHOWN = 2;
    private static final Pattern RESOURCE = Pattern.compile("[a-z][a-z_-]{0,30}");

    private KeyMask() {}

    /** {@code a1…:chat} of {@code a1b2c3:chat}; what does not look like the name of a resource is masked, too. */
    static String masked(String key) {
        int colon = key.lastIndexOf(':');
        String resource = key.substring(colon + 1);
        String start = key.substring(0, Math.min(SHOWN, Math.max(0, colon < 0 ? key.length() / 2 : colon / 2)));
        return colon >= 0 && RESOURCE.matcher(resource).matches() ? start + "…:" + resource : start + "…";
    }
}
