package com.openhouse.analytics.domain.platform;

/**
 * Rows in scope, all time.
 *
 * @param totalDevelopers developer companies: tenants
 * @param developerUsers admins with the role developer
 * @param unitsWithPurchaser units with a purchaser's name or real e-mail
 * @param totalMessages message rows without test mode and contradictions
 * @param activeDocuments documents whose status is active
 */
public record PlatformTotals(
        long totalDevelopers,
        long developerUsers,
        long totalDevelopments,
        long activeDevelopments,
        long totalUnits,
        long unitsWithPurchaser,
        long totalHomeowners,
        long totalMessages,
        long totalQuestions,
        long totalDocuments,
        long activeDocuments) {}
