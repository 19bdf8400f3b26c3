package com.openhouse.analytics.domain.access;

/** The fields that the access log can be sorted by. */
public enum AccessOrder {
    OCCURRED_AT,
    TYPE,
    ACTION,
    ACTOR,
    ACTOR_ROLE,
    TENANT_NAME,
    PATH,
    ROWS
}
