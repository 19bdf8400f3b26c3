package com.openhouse.analytics.domain.access;

import com.openhouse.analytics.domain.time.Span;

/** Entries of a span of time that pass the filter. */
public record AccessQuery(Span span, AccessFilter filter) {}
