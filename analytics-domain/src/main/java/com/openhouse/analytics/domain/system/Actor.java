package com.openhouse.analytics.domain.system;

import java.util.UUID;

/** The admin who asked, or the program's token by its id and name, as the audit log names one. */
public record Actor(UUID adminId, String email, String role, UUID tenantId) {}
