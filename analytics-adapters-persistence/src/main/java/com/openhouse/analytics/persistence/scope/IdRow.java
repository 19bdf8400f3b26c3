package com.openhouse.analytics.persistence.scope;

import java.util.UUID;

record IdRow(UUID id) {}
