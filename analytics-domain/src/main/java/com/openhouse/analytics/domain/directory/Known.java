package com.openhouse.analytics.domain.directory;

/** What an id can stand for. */
public enum Known {
    UNIT("unit"),
    HOMEOWNER("homeowner"),
    DOCUMENT("document");

    private final String noun;

    Known(String noun) {
        this.noun = noun;
    }

    public String noun() {
        return noun;
    }
}
