package com.openhouse.analytics.app.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database lives; used only while {@code spring.datasource.url} is empty.
 *
 * @param dataDir data, password and unpacked server; made with access for its owner alone
 * @param pgvectorDir a build of pgvector that the server offers when it is there
 */
@ConfigurationProperties("openhouse.embedded")
record EmbeddedDatabaseProperties(
        @DefaultValue(".data/postgres") Path dataDir,
        @DefaultValue(".cache/pgvector") Path pgvectorDir) {}
