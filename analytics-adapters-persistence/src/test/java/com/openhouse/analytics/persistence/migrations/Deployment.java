package com.openhouse.analytics.persistence.migrations;

import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.util.List;

/** The forms in which the existing schema stands in production. */
enum Deployment {
    DOCUMENTED(true),
    PLAIN_TIMESTAMPS(true, "plain-timestamps.sql"),
    LATER_VERSION(true, "later-version.sql"),
    LATER_VERSION_WITH_PLAIN_TIMESTAMPS(true, "later-version.sql", "plain-timestamps.sql"),
    WITHOUT_VECTOR(false),
    LATER_VERSION_WITHOUT_VECTOR(false, "later-version.sql", "plain-timestamps.sql");

    private final boolean vector;
    private final List<String> scripts;

    Deployment(boolean vector, String... scripts) {
        this.vector = vector;
        this.scripts = List.of(scripts);
    }

    ExistingDatabase create() {
        var database = vector
                ? ExistingDatabase.withVector(TestPostgres.emptyDatabase())
                : ExistingDatabase.withoutVector(TestPostgres.emptyDatabaseWithoutVector());
        scripts.forEach(database::runScript);
        return database;
    }
}
