package com.openhouse.analytics.app.access;

import org.jspecify.annotations.Nullable;

/** One cell of the matrix: who asks what, and the only status that is right. */
record Cell(
        String caller, String method, String path, @Nullable String body, int status) {

    @Override
    public String toString() {
        return caller + " " + method + " " + path;
    }
}
