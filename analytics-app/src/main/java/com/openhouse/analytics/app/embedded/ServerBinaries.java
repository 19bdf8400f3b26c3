package com.openhouse.analytics.app.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** Unpacks the server that the product ships once per version, beside its data. */
final class ServerBinaries {

    private ServerBinaries() {}

    /** The directory that holds bin, lib and share; pgvector is added where a build of it is there. */
    static Path unpack(Path home, Path pgvector) throws IOException {
        byte[] archive = archive();
        Path binaries = home.resolve("server-" + DigestUtils.md5DigestAsHex(archive));
        if (!Files.exists(binaries)) {
            Path unfinished = home.resolve("server.unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            TarXz.unpack(new ByteArrayInputStream(archive), unfinished);
            Files.move(unfinished, binaries, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.isDirectory(pgvector)) {
            copy(pgvector.resolve("lib"), binaries.resolve("lib/postgresql"));
            copy(pgvector.resolve("extension"), binaries.resolve("share/postgresql/extension"));
        }
        return binaries;
    }

    private static byte[] archive() throws IOException {
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", architecture)) {
            return archive.readAllBytes();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
