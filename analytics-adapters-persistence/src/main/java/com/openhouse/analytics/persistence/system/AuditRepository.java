package com.openhouse.analytics.persistence.system;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditRepository extends JpaRepository<AuditRow, UUID> {}
