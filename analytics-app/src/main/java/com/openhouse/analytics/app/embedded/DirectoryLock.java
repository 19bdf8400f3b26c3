package com.openhouse.analytics.app.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** Held by the one process that may use a data directory; the operating system drops it with the process. */
record DirectoryLock(FileChannel channel) implements AutoCloseable {

    static DirectoryLock acquire(Path home) {
        try {
            var channel = FileChannel.open(home.resolve("lock"), CREATE, WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new EmbeddedDatabaseException("The embedded database in " + home
                        + " is in use by another running instance (openhouse.embedded.data-dir)");
            }
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("openhouse.embedded.data-dir cannot be locked: " + e, e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
