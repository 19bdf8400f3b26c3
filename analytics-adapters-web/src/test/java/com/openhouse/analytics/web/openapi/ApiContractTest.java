package com.openhouse.analytics.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract is seen to be broken when an answer is not as the document says. */
class ApiContractTest {

    private static final String ME =
            "{\"admin_id\":\"aaaaaaaa-0000-0000-0000-000000000001\",\"email\":\"a@b.ie\",\"role\":\"admin\",\"tenant\":null,\"tenants\":[],\"developments\":[],\"demo\":false}";

    private static final String PROBLEM =
            "{\"type\":\"urn:x\",\"title\":\"Not found\",\"status\":404,\"detail\":\"No.\",\"instance\":\"/\",\"code\":\"not_found\",\"request_id\":\"12345678\"}";

    private final ApiContract contract = new ApiContract(OpenApiFile.read());

    @Test
    void anAnswerAsDocumentedIsKept() {
        assertThat(broken(ME)).isEmpty();
        assertThat(contract.broken("GET", "/api/nothing", 404, "application/problem+json", PROBLEM))
                .isEmpty();
        assertThat(contract.broken("HEAD", "/api/auth/me", 200, "application/json", ""))
                .isEmpty();
        assertThat(contract.broken("GET", "/index.html", 200, "text/html", "<html>"))
                .isEmpty();
    }

    @Test
    void aFieldTooFewOrTooManyBreaksIt() {
        assertThat(broken(ME.replace(",\"demo\":false", "")))
                .singleElement()
                .asString()
                .contains("demo");
        assertThat(broken(ME.replace("\"demo\"", "\"password\":\"x\",\"demo\"")))
                .singleElement()
                .asString()
                .contains("password");
    }

    @Test
    void aNullOrATypeOrANameThatIsNotDocumentedBreaksIt() {
        assertThat(broken(ME.replace("\"a@b.ie\"", "null"))).isNotEmpty();
        assertThat(broken(ME.replace("false", "0"))).isNotEmpty();
        assertThat(broken(ME.replace("\"admin\"", "\"owner\""))).isNotEmpty();
        assertThat(broken(ME.replace("aaaaaaaa-", "zzzzzzzz-"))).isNotEmpty();
    }

    @Test
    void aStatusOrAMediaTypeThatIsNotDocumentedBreaksIt() {
        assertThat(contract.broken("GET", "/api/auth/me", 418, "application/json", "{}"))
                .isNotEmpty();
        assertThat(contract.broken("GET", "/api/auth/me", 200, "text/csv", "a")).isNotEmpty();
        assertThat(contract.broken(
                        "GET", "/api/auth/me", 404, "application/problem+json", PROBLEM.replace("request_id", "id")))
                .isNotEmpty();
    }

    private List<String> broken(String body) {
        return contract.broken("GET", "/api/auth/me", 200, "application/json", body);
    }
}
