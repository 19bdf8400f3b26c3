package com.openhouse.analytics.app.demo;

/** Demo data was asked for on a database that belongs to somebody; no row has been changed. */
public final class DemoRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoRefusedException() {
        super("OPENHOUSE_DEMO: this database already holds tenants; demo data is loaded into an empty database only");
    }
}
