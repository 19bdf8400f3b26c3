package com.openhouse.analytics.domain.listing;

/**
 * A page of a list.
 *
 * @param page from 1
 * @param pageSize 1 or more
 */
public record PageRequest(int page, int pageSize) {

    public static final int DEFAULT_SIZE = 50;

    public PageRequest {
        if (page < 1 || pageSize < 1) {
            throw new IllegalArgumentException("No such page: " + page + " of " + pageSize);
        }
    }

    public long offset() {
        return (page - 1L) * pageSize;
    }
}
