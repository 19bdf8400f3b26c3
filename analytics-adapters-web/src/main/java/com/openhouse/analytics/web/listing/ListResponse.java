package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.web.answer.Meta;
import java.util.List;
import java.util.function.Function;

/**
 * The published shape of one page of a list.
 *
 * @param page from 1
 * @param total rows of the whole filtered list
 */
public record ListResponse<R>(List<R> items, int page, int pageSize, long total, Meta meta) {

    /** The page with each row in its published shape. */
    public static <T, R> ListResponse<R> of(PageRequest request, Page<T> page, Function<T, R> item, Meta meta) {
        List<R> items = page.items().stream().map(item).toList();
        return new ListResponse<>(items, request.page(), request.pageSize(), page.total(), meta);
    }
}
