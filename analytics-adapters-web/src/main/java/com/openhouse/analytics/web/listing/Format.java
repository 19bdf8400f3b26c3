package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.web.answer.Parameter;
import com.openhouse.analytics.web.answer.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The forms of a list. {@code format} decides where it is given, else the {@code Accept} header, else it is JSON. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(new MediaType("text", "csv"));

    private static final List<Format> ALL = List.of(values());

    private final MediaType mediaType;

    Format(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    /** Refuses a header that takes neither form with 406. */
    public static Format of(QueryParameters query, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Format wanted = query.choice(Parameter.FORMAT, Format.class);
        return wanted == null ? accepted(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))) : wanted;
    }

    static Format accepted(List<String> headers) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> ranges = parse(headers);
        if (ranges.isEmpty()) {
            return JSON;
        }
        return ALL.stream()
                .filter(format -> format.quality(ranges) > 0)
                .max(Comparator.<Format>comparingDouble(format -> format.quality(ranges))
                        .thenComparing(format -> format.isNamed(ranges))
                        .thenComparing(format -> -format.place(ranges))
                        .thenComparing(format -> -format.ordinal()))
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
                        ALL.stream().map(format -> format.mediaType).toList()));
    }

    /** The quality of the most specific range that covers this form; 0 where none does. */
    private double quality(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(mediaType))
                .max(Comparator.comparing((MediaType range) -> !range.isWildcardType())
                        .thenComparing(range -> !range.isWildcardSubtype()))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private boolean isNamed(List<MediaType> ranges) {
        return ranges.stream().anyMatch(mediaType::equalsTypeAndSubtype);
    }

    private int place(List<MediaType> ranges) {
        return (int)
                ranges.stream().takeWhile(range -> !range.includes(mediaType)).count();
    }

    private static List<MediaType> parse(List<String> headers) throws HttpMediaTypeNotAcceptableException {
        try {
            return MediaType.parseMediaTypes(headers);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("Could not parse the Accept header: " + e.getMessage());
        }
    }
}
