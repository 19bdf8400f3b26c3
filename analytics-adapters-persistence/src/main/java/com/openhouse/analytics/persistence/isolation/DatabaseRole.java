package com.openhouse.analytics.persistence.isolation;

/** Whose rights the statements of a transaction have. */
public enum DatabaseRole {
    /** Reads the views of a scope and nothing else. */
    READER("openhouse_reader"),
    /** Writes what is written; every session begins with it. */
    WRITER("openhouse_writer"),
    /** Reads by what a scope is decided. */
    LOOKUP("openhouse_lookup"),
    /** Keeps facts in step with the rows of every tenant. */
    MAINTAINER("openhouse_maintainer"),
    /** The user who signed in, for the catalogue alone: only a superuser may read the pages of an index. */
    LOGIN("none");

    private final String sqlName;

    DatabaseRole(String sqlName) {
        this.sqlName = sqlName;
    }

    String sqlName() {
        return sqlName;
    }
}
