package com.openhouse.analytics.bench;

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

    static final int PORT = 28_080;

    /** Without limits on requests and without the record of them, which would be most of what is written. */
    private static final List<String> PLAIN = List.of(
            "--openhouse.limits.enabled=false",
            "--openhouse.audit.requests=false",
            "--openhouse.cache.refresh-after=0s");

    Product start() throws Exception {
        return start(database, List.of());
    }

    Product start(Database on, List<String> settings) throws Exception {
        return new Product(
                jar,
                directory,
                on,
                PORT,
                Stream.concat(PLAIN.stream(), settings.stream()).toList());
    }
}
