package com.openhouse.analytics.persistence.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The root of the source tree, found upwards from the working directory of the module under test. */
final class ProjectDirectory {

    private ProjectDirectory() {}

    static Path cache(String name) {
        return root(Path.of("").toAbsolutePath()).resolve(".cache").resolve(name);
    }

    private static Path root(Path directory) {
        if (Files.exists(directory.resolve("migrations/pom.xml"))) {
            return directory;
        }
        if (directory.getParent() == null) {
            throw new IllegalStateException("Tests must run inside of the source tree");
        }
        return root(directory.getParent());
    }
}
