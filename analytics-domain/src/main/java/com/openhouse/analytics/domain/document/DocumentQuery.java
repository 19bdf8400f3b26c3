package com.openhouse.analytics.domain.document;

import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to tell about.
 *
 * @param search a text that stands in the title, the file name, the type or the house type; null for every document
 */
public record DocumentQuery(@Nullable String search, Order<DocumentField> order, PageRequest page) {}
