package com.openhouse.analytics.app.demo.data;

/** An account that demo mode opens; the label says to a reader what it is for. */
public record DemoAccount(String email, String role, String label, String password) {}
