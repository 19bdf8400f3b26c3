package com.openhouse.analytics.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every measurement needs.
 *
 * @param seconds the most that is spent on one figure, and the length of a round of load
 * @param jar of the product
 * @param directory where processes write
 */
record Run(
        Size size,
        int seconds,
        Path jar,
        Path directory,
        Server server,
        Database database,
        Dataset data,
        Report report) {

    /** Without limits on requests and without the record of them, which would be most of what is written. */
    private static final List<String> PLAIN = List.of(
            "--openhouse.limits.enabled=false",
            "--openhouse.audit.requests=false",
            "--openhouse.cache.refresh-after=0s");

    /** For how long a server is asked before it is measured, so that it is the answers that are cold and not its code. */
    int warmUpSeconds() {
        return 10 * seconds;
    }

    /** The archive of classes beside the jar. */
    Path archive() {
        return jar.resolveSibling("openhouse-analytics.jsa");
    }

    /** The same with another database. */
    Run on(Database other) {
        return new Run(size, seconds, jar, directory, server, other, new Dataset(other, size), report);
    }

    /** @param archived whether classes may come from the archive, if there is one */
    Product start(boolean archived, String... settings) throws Exception {
        List<String> all = Stream.concat(PLAIN.stream(), Stream.of(settings)).toList();
        return new Product(jar, archived && Files.exists(archive()) ? archive() : null, directory, database, all);
    }
}
