package com.openhouse.analytics.app.settings;

/** Whether the database itself holds what is read to its scope. */
public enum IsolationMode {
    /** Where it is set up for it. */
    AUTO,
    /** Always; the product does not start without. */
    REQUIRED,
    /** Never. */
    OFF
}
