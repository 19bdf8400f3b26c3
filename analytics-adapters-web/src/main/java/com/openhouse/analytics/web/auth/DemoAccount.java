package com.openhouse.analytics.web.auth;

/** An account of the demo data, published with its password on the sign-in page of a demo. */
public record DemoAccount(String email, String password, String role, String label) {}
