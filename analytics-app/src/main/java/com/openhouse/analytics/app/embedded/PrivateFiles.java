package com.openhouse.analytics.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Files that nobody but the owner of the process may read. */
final class PrivateFiles {

    private PrivateFiles() {}

    /** The data directory with all links resolved, made where it is missing. */
    static Path home(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                var absolute = directory.toAbsolutePath();
                Files.createDirectories(absolute.getParent());
                Files.createDirectory(
                        absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return directory.toRealPath();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("openhouse.embedded.data-dir cannot be made: " + e, e);
        }
    }

    static void writeNewPassword(Path file) throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().encodeToString(secret));
    }
}
