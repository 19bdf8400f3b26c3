package com.openhouse.analytics.domain.system;

import java.util.UUID;

/** The admin who asked, as the audit log names one. */
public record Actor(UUID adminId, String email, String role, UUID tenantId) {}
