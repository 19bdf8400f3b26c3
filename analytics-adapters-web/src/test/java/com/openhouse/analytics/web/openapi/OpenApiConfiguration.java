package com.openhouse.analytics.web.openapi;

import org.springframework.context.annotation.Bean;

/** Makes the document of the API from the running server's routes. */
public class OpenApiConfiguration {

    private final RecordSchemas schemas = new RecordSchemas();

    @Bean
    Operations operations() {
        return new Operations(schemas);
    }

    @Bean
    ApiDocument apiDocument() {
        return new ApiDocument(schemas);
    }
}
