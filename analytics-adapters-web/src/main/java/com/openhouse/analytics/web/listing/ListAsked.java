package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.web.answer.Asked;
import com.openhouse.analytics.web.answer.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/**
 * One request for a list.
 *
 * @param filters what rows have to pass, as a query string
 * @param head whether only the headers are wanted
 */
public record ListAsked(Asked asked, Format format, String filters, boolean head) {

    /** Takes scope, window and form from the query, and refuses the request when anything in the query is wrong. */
    public static ListAsked of(String metric, Principal principal, QueryParameters query, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        return of(metric, principal, query, query.scope(), request);
    }

    /** The same within a scope that the path decides. */
    public static ListAsked of(
            String metric, Principal principal, QueryParameters query, ScopeRequest scope, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Format format = Format.of(query, request);
        Asked asked = Asked.of(metric, principal, scope, query, query.detail(), request);
        return new ListAsked(asked, format, query.filters(), request.getMethod().equals("HEAD"));
    }
}
