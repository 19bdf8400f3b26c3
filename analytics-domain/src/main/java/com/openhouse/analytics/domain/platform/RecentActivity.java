package com.openhouse.analytics.domain.platform;

/**
 * Who was active in the rolling 168 hours before now.
 *
 * @param activeHomeowners distinct homeowners with a question, a document event or a sign of life
 * @param unresolvedUnits distinct homes that asked, whose homeowner is not known
 */
public record RecentActivity(long activeHomeowners, long unresolvedUnits) {}
