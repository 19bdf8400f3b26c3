package com.openhouse.analytics.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL on the loopback address, set as a small server would be; its data stays between runs. */
final class Server implements AutoCloseable {

    /** Durable like a real one, or the price of writing would look too low. */
    private static final Map<String, String> CONFIGURATION = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "4GB"),
            Map.entry("effective_cache_size", "10GB"),
            Map.entry("work_mem", "64MB"),
            Map.entry("maintenance_work_mem", "1GB"),
            Map.entry("max_wal_size", "8GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_parallel_workers_per_gather", "2"),
            Map.entry("jit", "off"),
            Map.entry("shared_preload_libraries", "pg_stat_statements"),
            Map.entry("pg_stat_statements.track_planning", "on"));

    private final EmbeddedPostgres postgres;

    Server(Path directory, Path pgvector) throws IOException, SQLException {
        Files.createDirectories(directory);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(4))
                .setLocaleConfig("locale", "C.UTF-8");
        CONFIGURATION.forEach(builder::setServerConfig);
        postgres = builder.start();
        copyExtension(pgvector);
        database("postgres").run("create extension if not exists pg_stat_statements");
    }

    Database database(String name) {
        return new Database("jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), name));
    }

    boolean holds(String name) throws SQLException {
        return database("postgres").number("select count(*) from pg_database where datname = '" + name + "'") > 0;
    }

    Database create(String name) throws SQLException {
        drop(name);
        database("postgres").run("create database " + name);
        return database(name);
    }

    Database copy(String template, String name) throws SQLException {
        drop(name);
        database("postgres").run("create database " + name + " template " + template + " strategy file_copy");
        return database(name);
    }

    void drop(String name) throws SQLException {
        database("postgres").run("drop database if exists " + name + " with (force)");
    }

    private void copyExtension(Path build) throws IOException, SQLException {
        try (Connection connection = database("postgres").connect()) {
            copy(build.resolve("lib"), Path.of(setting(connection, "PKGLIBDIR")));
            copy(build.resolve("extension"), Path.of(setting(connection, "SHAREDIR"), "extension"));
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select setting from pg_config where name = '" + name + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
