package com.openhouse.analytics.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * An answer of RFC 9457.
 *
 * @param instance the path that was asked, without its query
 * @param code stable, for programs
 * @param errors one per faulty parameter; absent when it is not about parameters
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "request_id", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Code code,
        String requestId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParameterError> errors) {

    static Problem of(Verdict verdict, String instance, String requestId) {
        Code code = verdict.code();
        return new Problem(
                "urn:openhouse:problem:" + code.wireName(),
                code.title(),
                code.status(),
                verdict.detail(),
                instance,
                code,
                requestId,
                verdict.errors());
    }
}
