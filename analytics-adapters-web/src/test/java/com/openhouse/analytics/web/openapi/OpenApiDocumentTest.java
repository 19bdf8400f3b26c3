package com.openhouse.analytics.web.openapi;

import com.openhouse.analytics.web.testing.CommittedDocument;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed document says what the routes take and give. */
@WebTest
class OpenApiDocumentTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @LocalServerPort
    private int port;

    @Test
    void theDocumentSaysWhatTheRoutesTakeAndGive() throws Exception {
        String generated = JSON.writeValueAsString(Http.json(new Http(port).get("/test/openapi")));
        new CommittedDocument("docs/openapi.json").mustEqual(generated + "\n");
    }
}
