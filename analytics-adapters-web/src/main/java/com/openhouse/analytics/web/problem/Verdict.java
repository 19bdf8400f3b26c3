package com.openhouse.analytics.web.problem;

import java.util.List;
import org.springframework.http.HttpHeaders;

/**
 * What is answered instead of what was asked.
 *
 * @param detail one sentence for people; says nothing of the inside
 * @param headers such as {@code Allow} or {@code WWW-Authenticate}
 */
public record Verdict(Code code, String detail, List<ParameterError> errors, HttpHeaders headers) {

    public static Verdict of(Code code, String detail) {
        return new Verdict(code, detail, List.of(), HttpHeaders.EMPTY);
    }

    public static Verdict ofParameters(List<ParameterError> errors) {
        String detail =
                errors.size() == 1 ? errors.get(0).message() : errors.size() + " parameters are wrong; see errors.";
        return new Verdict(Code.INVALID_PARAMETER, detail, List.copyOf(errors), HttpHeaders.EMPTY);
    }

    /** Sends the caller to sign in. */
    public static Verdict unauthenticated(String detail, String challenge) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return new Verdict(Code.UNAUTHENTICATED, detail, List.of(), headers);
    }
}
