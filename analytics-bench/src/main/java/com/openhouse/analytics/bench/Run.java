package com.openhouse.analytics.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What every measurement needs.
 *
 * @param jar of the product
 * @param directory where processes write
 */
record Run(Size size, Path jar, Path directory, Server server, Database database, Dataset data, Report report) {

    static final int PORT = 28_080;

    /** Without limits on requests and without the record of them, which would be most of what is written. */
    private static final List<String> PLAIN =
            List.of("--openhouse.audit.requests=false", "--openhouse.cache.refresh-after=0s");

    Product start() throws Exception {
        return start(database, List.of());
    }

    Product start(Database on, List<String> settings) throws Exception {
        return new Product(
                jar,
                directory,
                on,
                PORT,
                java.util.stream.Stream.concat(PLAIN.stream(), settings.stream()).toList());
    }
}
