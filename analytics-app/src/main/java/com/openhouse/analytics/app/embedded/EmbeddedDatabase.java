package com.openhouse.analytics.app.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL server on localhost that runs from its start until it is closed; one process at a time may hold its data. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Cluster cluster;
    private final DirectoryLock lock;
    private final int port;
    private final String password;

    private EmbeddedDatabase(Cluster cluster, DirectoryLock lock, int port) throws IOException {
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
        this.password = cluster.password();
    }

    /** @throws EmbeddedDatabaseException with one line for the operator, naming the setting where it is the cause */
    static EmbeddedDatabase start(EmbeddedDatabaseProperties properties) {
        Path home = PrivateFiles.home(properties.dataDir());
        DirectoryLock lock = DirectoryLock.acquire(home);
        try {
            return start(home, properties.pgvectorDir(), lock);
        } catch (IOException e) {
            lock.close();
            throw new EmbeddedDatabaseException("The embedded database in " + home + " cannot be started: " + e, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(Path home, Path pgvector, DirectoryLock lock) throws IOException {
        var cluster = new Cluster(home, ServerBinaries.unpack(home, pgvector));
        cluster.stopOrphan();
        cluster.initialiseOnce();
        int port = freePort();
        cluster.start(port);
        LOG.info("Embedded PostgreSQL runs on port {} with its data in {}", port, home);
        return new EmbeddedDatabase(cluster, lock, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    @Override
    public String getUsername() {
        return Cluster.SUPERUSER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() {
        try {
            cluster.stop();
        } finally {
            lock.close();
        }
    }
}
