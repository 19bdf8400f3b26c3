package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.domain.time.WindowRequest;
import jakarta.servlet.http.HttpServletRequest;

/**
 * One request for figures, as far as all such requests are alike.
 *
 * @param metric such as {@code chat}
 * @param detail every other parameter that shapes the answer, in a canonical form
 * @param refresh whether the caller wants no kept answer
 */
public record Asked(
        String metric, Principal principal, ScopeRequest scope, WindowRequest window, String detail, boolean refresh) {

    /** Takes scope and window from the query, and refuses the request when anything in the query is wrong. */
    public static Asked of(
            String metric, Principal principal, QueryParameters query, String detail, HttpServletRequest request) {
        return of(metric, principal, query.scope(), query, detail, request);
    }

    /** The same within a scope that the path decides. */
    public static Asked of(
            String metric,
            Principal principal,
            ScopeRequest scope,
            QueryParameters query,
            String detail,
            HttpServletRequest request) {
        WindowRequest window = query.window();
        query.check();
        return new Asked(metric, principal, scope, window, detail, Refresh.isWanted(request));
    }
}
