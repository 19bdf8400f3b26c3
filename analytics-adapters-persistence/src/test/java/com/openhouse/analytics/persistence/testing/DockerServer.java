package com.openhouse.analytics.persistence.testing;

import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container; Testcontainers removes it after the JVM has ended. */
final class DockerServer implements PostgresServer {

    private final PostgreSQLContainer container;

    DockerServer(boolean withVector) {
        var image = withVector
                ? DockerImageName.parse("pgvector/pgvector:pg17").asCompatibleSubstituteFor("postgres")
                : DockerImageName.parse("postgres:17");
        container = new PostgreSQLContainer(image)
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
    }

    @Override
    public TestDatabase database(String name) {
        String url = "jdbc:postgresql://%s:%d/%s"
                .formatted(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), name);
        return new TestDatabase(url, container.getUsername(), container.getPassword());
    }
}
