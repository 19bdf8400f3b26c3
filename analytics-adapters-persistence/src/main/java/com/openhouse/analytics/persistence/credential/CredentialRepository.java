package com.openhouse.analytics.persistence.credential;

import org.springframework.data.jpa.repository.JpaRepository;

interface CredentialRepository extends JpaRepository<CredentialRow, CredentialId> {}
