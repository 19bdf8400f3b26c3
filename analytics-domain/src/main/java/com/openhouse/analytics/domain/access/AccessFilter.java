package com.openhouse.analytics.domain.access;

import com.openhouse.analytics.domain.system.AccessType;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list; null leaves a filter out.
 *
 * @param actor the whole name, without regard to case
 * @param search stands in actor, action, path or filter, without regard to case
 */
public record AccessFilter(
        @Nullable AccessType type,
        @Nullable String actor,
        @Nullable String search) {}
