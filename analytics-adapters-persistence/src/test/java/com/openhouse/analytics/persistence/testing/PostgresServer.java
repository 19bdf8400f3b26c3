package com.openhouse.analytics.persistence.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** A running server that ends with the JVM. */
interface PostgresServer {

    /** The credentials of a database of this server, whether it exists yet or not. */
    TestDatabase database(String name);

    static PostgresServer start(boolean withVector) {
        return dockerAnswers() ? new DockerServer(withVector) : new EmbeddedServer(withVector);
    }

    private static boolean dockerAnswers() {
        boolean mayBeThere = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return mayBeThere && DockerClientFactory.instance().isDockerAvailable();
    }
}
