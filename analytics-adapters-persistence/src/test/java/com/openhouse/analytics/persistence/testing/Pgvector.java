package com.openhouse.analytics.persistence.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies the pgvector build of the project's cache to where a running embedded server looks for extensions. */
final class Pgvector {

    private Pgvector() {}

    static void installInto(DataSource server) throws IOException {
        Path build = ProjectDirectory.cache("pgvector");
        if (!Files.exists(build.resolve("lib/vector.so"))) {
            throw new IllegalStateException(
                    "pgvector for the embedded PostgreSQL is missing: run scripts/install-pgvector");
        }
        copy(build.resolve("lib"), directory(server, "PKGLIBDIR"));
        copy(build.resolve("extension"), directory(server, "SHAREDIR").resolve("extension"));
    }

    private static Path directory(DataSource server, String name) {
        return Path.of(JdbcClient.create(server)
                .sql("select setting from pg_config where name = ?")
                .param(name)
                .query(String.class)
                .single());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path unfinished = Files.createTempFile(to, "copy", null);
                Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
                Files.move(unfinished, to.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
