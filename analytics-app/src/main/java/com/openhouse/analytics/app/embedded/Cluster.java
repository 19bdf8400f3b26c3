package com.openhouse.analytics.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The data of one server and the commands that make, start and stop it. */
final class Cluster {

    static final String SUPERUSER = "openhouse";

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

    private final Path data;
    private final Path passwordFile;
    private final Path log;
    private final ServerCommand command;

    Cluster(Path home, Path binaries) {
        this.data = home.resolve("data");
        this.passwordFile = home.resolve("password");
        this.log = home.resolve("server.log");
        this.command = new ServerCommand(binaries.resolve("bin"), home.resolve("command.log"));
    }

    String password() throws IOException {
        return Files.readString(passwordFile);
    }

    /** Makes the data under another name first, so that an interrupted attempt is never taken for a database. */
    void initialiseOnce() throws IOException {
        if (Files.exists(data)) {
            return;
        }
        Path unfinished = data.resolveSibling("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        PrivateFiles.writeNewPassword(passwordFile);
        command.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums"));
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    void start(int port) throws IOException {
        Files.deleteIfExists(log);
        command.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--pgdata=" + data,
                        "--wait",
                        "--timeout=60",
                        "--log=" + log,
                        "--options=-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c log_timezone=UTC"
                                .formatted(port)));
    }

    void stop() {
        command.run("pg_ctl", List.of("stop", "--pgdata=" + data, "--wait", "--timeout=60", "--mode=fast"));
    }

    /** Called with the lock held, so a server that still runs here belongs to a process that was killed. */
    void stopOrphan() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").trim();
        if (isOurServer(pid)) {
            LOG.warn("Stopping the embedded PostgreSQL that an interrupted run left behind (process {})", pid);
            stop();
        } else {
            Files.delete(pidFile);
        }
    }

    /** A process id may have been given to somebody else since; a server's working directory is its data. */
    private boolean isOurServer(String pid) {
        try {
            Path process = Path.of("/proc", pid);
            return Files.readString(process.resolve("comm")).trim().equals("postgres")
                    && Files.isSameFile(process.resolve("cwd"), data);
        } catch (IOException e) {
            return false;
        }
    }
}
