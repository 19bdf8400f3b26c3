package com.openhouse.analytics.persistence.testing;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

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
        return new TestDatabase(
                "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), name), "postgres", "");
    }

    private static EmbeddedPostgres start(Path workingDirectory) throws IOException {
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver(new OwnBinaries())
                .setOverrideWorkingDirectory(workingDirectory.toFile())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "300")
                // Nothing has to outlive the tests.
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                .setPGStartupWait(Duration.ofMinutes(4))
                .start();
    }

    /** One object per server, because servers with the same resolver share their unpacked binaries. */
    private static final class OwnBinaries implements PgBinaryResolver {
        @Override
        public InputStream getPgBinary(String system, String architecture) throws IOException {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture);
        }
    }
}
