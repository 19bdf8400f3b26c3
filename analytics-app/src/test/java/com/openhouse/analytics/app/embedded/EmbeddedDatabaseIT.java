package com.openhouse.analytics.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Timeout(300)
class EmbeddedDatabaseIT {

    private static final Duration SOON = Duration.ofMinutes(4);

    @TempDir
    static Path directory;

    /** All tests go on with the server and the data of this start, because making them takes longer than all the rest. */
    @BeforeAll
    static void anInterruptedFirstStartIsRepeated() throws IOException {
        PrivateFiles.home(home());
        Files.createDirectories(home().resolve("data.unfinished/base"));
        Files.createDirectories(home().resolve("server.unfinished/bin"));

        try (var database = start()) {
            assertThat(value(database, "select 1")).isEqualTo("1");
        }
        assertThat(home()).isDirectoryNotContaining("glob:**.unfinished");
    }

    @AfterEach
    void leaveNoServerBehind() throws IOException {
        new Cluster(home(), ServerBinaries.unpack(home(), directory.resolve("no-pgvector"))).stopOrphan();
    }

    @Test
    void aSecondStartKeepsTheData() {
        try (var first = start()) {
            client(first).sql("create table kept as select 42 as answer").update();
        }
        try (var second = start()) {
            assertThat(value(second, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void theServerIsFitForDataThatIsKept() {
        try (var database = start()) {
            assertThat(value(database, "show fsync")).isEqualTo("on");
            assertThat(value(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(database, "show server_encoding")).isEqualTo("UTF8");
            assertThat(value(database, "select lower('SEÁN ÓG ŽILIĆ ΩМ')")).isEqualTo("seán óg žilić ωм");
        }
    }

    @Test
    void nobodyGetsInWithoutThePasswordOfTheOwner() throws IOException {
        try (var database = start()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(
                            () -> DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "postgres")
                                    .close())
                    .withMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(home().resolve("password")))
                    .hasSize(2);
            assertThat(Files.getPosixFilePermissions(home())).hasSize(3);
        }
    }

    @Test
    void closingLeavesNoProcess() {
        ProcessHandle server;
        try (var database = start()) {
            server = server(database);
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(server.onExit()).succeedsWithin(SOON);
    }

    @Test
    void aKilledRunIsCleanedUpByTheNextStart() throws IOException {
        ProcessHandle orphan;
        try (var application = SpawnedApplication.start(home())) {
            orphan = application.awaitServer();
        }
        assertThat(orphan.isAlive()).isTrue();

        try (var database = start()) {
            assertThat(orphan.onExit()).succeedsWithin(SOON);
            assertThat(value(database, "select count(*) from visits")).isEqualTo("1");
        }
    }

    @Test
    void aTerminatedRunStopsTheServerAfterSpring() throws IOException {
        try (var application = SpawnedApplication.start(home())) {
            ProcessHandle server = application.awaitServer();

            application.process().toHandle().destroy();

            assertThat(application.awaitLine(SmallApplication.LAST_WORD)).isEqualTo("1");
            application.process().onExit().join();
            assertThat(server.onExit()).succeedsWithin(SOON);
            assertThat(Files.readString(home().resolve("server.log"))).contains("database system is shut down");
        }
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefused() throws IOException {
        try (var application = SpawnedApplication.start(home())) {
            application.awaitServer();

            assertThatThrownBy(EmbeddedDatabaseIT::start)
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessage("The embedded database in " + home().toRealPath()
                            + " is in use by another running instance (openhouse.embedded.data-dir)");

            try (var second = SpawnedApplication.start(home())) {
                assertThat(second.process().onExit().join().exitValue()).isEqualTo(3);
            }
        }
    }

    @Test
    void aPidFileOfAnotherProgramIsNoOrphan() throws IOException {
        Files.writeString(
                home().resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var database = start()) {
            assertThat(value(database, "select 1")).isEqualTo("1");
        }
    }

    private static EmbeddedDatabase start() {
        return EmbeddedDatabase.start(new EmbeddedDatabaseProperties(home(), directory.resolve("no-pgvector")));
    }

    private static Path home() {
        return directory.resolve("postgres");
    }

    private static ProcessHandle server(EmbeddedDatabase database) {
        String pid = value(database, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)");
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static String value(EmbeddedDatabase database, String sql) {
        return client(database).sql(sql).query(String.class).single();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
