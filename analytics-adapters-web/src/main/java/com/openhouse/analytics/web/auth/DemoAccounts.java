package com.openhouse.analytics.web.auth;

import java.util.List;

/** The accounts of the demo; there is such a bean in demo mode only. */
public record DemoAccounts(List<DemoAccount> accounts) {}
