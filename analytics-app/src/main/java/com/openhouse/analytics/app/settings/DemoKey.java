package com.openhouse.analytics.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * The signing key of a demo, made at the first start.
 *
 * @param file where it is kept, so that a sign-in outlives a restart; null makes one for this process
 */
record DemoKey(@Nullable Path file) {

    private static final int BYTES = 32;

    byte[] bytes() {
        try {
            return file == null ? random() : kept(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The demo's signing key cannot be kept in " + file, failure);
        }
    }

    private static byte[] kept(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) == BYTES) {
            return Files.readAllBytes(file);
        }
        byte[] key = random();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, key);
        return key;
    }

    private static byte[] random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
