package com.openhouse.analytics.persistence.migrations;

import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The forms in which the existing schema stands in production. */
enum Deployment {
    DOCUMENTED(true),
    PLAIN_TIMESTAMPS(true, "plain-timestamps.sql"),
    LATER_VERSION(true, "later-version.sql"),
    LATER_VERSION_WITH_PLAIN_TIMESTAMPS(true, "later-version.sql", "plain-timestamps.sql"),
    WITHOUT_VECTOR(false),
    LATER_VERSION_WITHOUT_VECTOR(false, "later-version.sql", "plain-timestamps.sql");

    private static final Map<Deployment, ExistingDatabase> MIGRATED = new EnumMap<>(Deployment.class);

    private final boolean vector;
    private final List<String> scripts;

    Deployment(boolean vector, String... scripts) {
        this.vector = vector;
        this.scripts = List.of(scripts);
    }

    /** One for all tests, which may write rows into it and delete them again. */
    ExistingDatabase migrated() {
        return MIGRATED.computeIfAbsent(this, deployment -> deployment.create().migrate());
    }

    ExistingDatabase create() {
        var database = vector
                ? ExistingDatabase.withVector(TestPostgres.emptyDatabase())
                : ExistingDatabase.withoutVector(TestPostgres.emptyDatabaseWithoutVector());
        scripts.forEach(database::runScript);
        return database;
    }
}
