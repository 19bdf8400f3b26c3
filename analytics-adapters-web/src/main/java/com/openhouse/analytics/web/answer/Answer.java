package com.openhouse.analytics.web.answer;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * An answer as it was written when it was computed. The type tells what the bytes spell, to the compiler and to the
 * document of the API.
 *
 * @param <T> the published shape
 */
public final class Answer<T> extends ResponseEntity<byte[]> {

    Answer(byte[] json, HttpHeaders headers) {
        super(json, headers, HttpStatus.OK);
    }
}
