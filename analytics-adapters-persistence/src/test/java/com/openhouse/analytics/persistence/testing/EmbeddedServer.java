package com.openhouse.analytics.persistence.testing;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The embedded server, with binaries kept in the project's cache and data that goes with the JVM. */
final class EmbeddedServer implements PostgresServer {

    private final EmbeddedPostgres postgres;

    EmbeddedServer(boolean withVector) {
        try {
            postgres = start(ProjectDirectory.cache("test-postgres").resolve(withVector ? "vector" : "plain"));
            if (withVector) {
                Pgvector.installInto(postgres.getPostgresDatabase());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    @Override
    public TestDatabase database(String name) {
        return new TestDatabase(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    private static EmbeddedPostgres start(Path workingDirectory) throws IOException {
        return EmbeddedPostgres.builder()
                // A resolver of its own, because extracted binaries are shared between servers with the same one.
                .setPgBinaryResolver((system, arch) -> DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, arch))
                .setOverrideWorkingDirectory(workingDirectory.toFile())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "300")
                .start();
    }
}
