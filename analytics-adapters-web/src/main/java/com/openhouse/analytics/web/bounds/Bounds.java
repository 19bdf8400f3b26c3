package com.openhouse.analytics.web.bounds;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * How large one request may be.
 *
 * @param pageSize rows of a page, {@value #LEAST_PAGE_SIZE} or more
 * @param windowDays days from {@code from} to {@code to}, both counted; {@value #LEAST_WINDOW_DAYS} or more
 * @param batchSize events of a batch
 * @param formBytes of a body that signs in or asks for a token
 * @param feedbackBytes of a body with a rating
 * @param eventsBytes of a body with events
 */
public record Bounds(int pageSize, int windowDays, int batchSize, int formBytes, int feedbackBytes, int eventsBytes) {

    /** What the portal asks for at most. */
    public static final int LEAST_PAGE_SIZE = 200;

    /** The longest window that has a name, which is asked for without counting. */
    public static final int LEAST_WINDOW_DAYS = 90;

    /** The bounds that the API's document tells of. */
    public static final Bounds PUBLISHED = new Bounds(200, 366, 500, 8 << 10, 64 << 10, 1 << 20);

    private static final String ATTRIBUTE = Bounds.class.getName();

    /** The bounds of the application that this request came to. */
    public static Bounds of(HttpServletRequest request) {
        return request.getServletContext().getAttribute(ATTRIBUTE) instanceof Bounds set ? set : PUBLISHED;
    }

    void holdIn(ServletContext application) {
        application.setAttribute(ATTRIBUTE, this);
    }
}
