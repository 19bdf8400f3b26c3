package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.AdminRow;
import com.openhouse.analytics.app.demo.row.AgreementRow;
import com.openhouse.analytics.app.demo.row.AuditRow;
import com.openhouse.analytics.app.demo.row.CacheRow;
import com.openhouse.analytics.app.demo.row.ChunkRow;
import com.openhouse.analytics.app.demo.row.DevelopmentRow;
import com.openhouse.analytics.app.demo.row.DocumentRow;
import com.openhouse.analytics.app.demo.row.DocumentViewRow;
import com.openhouse.analytics.app.demo.row.FeedbackRow;
import com.openhouse.analytics.app.demo.row.HomeownerRow;
import com.openhouse.analytics.app.demo.row.HouseTypeRow;
import com.openhouse.analytics.app.demo.row.MessageRow;
import com.openhouse.analytics.app.demo.row.QrTokenRow;
import com.openhouse.analytics.app.demo.row.RateLimitRow;
import com.openhouse.analytics.app.demo.row.TenantRow;
import com.openhouse.analytics.app.demo.row.UnitRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Three housing companies with everything that happened in the last 120 days, flaws included.
 *
 * <p>The same moment and zone give the same rows; nothing lies after that moment, except of expiry times.
 */
public record DemoData(
        List<TenantRow> tenants,
        List<AdminRow> admins,
        List<DevelopmentRow> developments,
        List<HouseTypeRow> houseTypes,
        List<UnitRow> units,
        List<HomeownerRow> homeowners,
        List<DocumentRow> documents,
        List<ChunkRow> chunks,
        List<MessageRow> messages,
        List<FeedbackRow> feedback,
        List<DocumentViewRow> documentViews,
        List<QrTokenRow> qrTokens,
        List<AgreementRow> agreements,
        List<AuditRow> audit,
        List<CacheRow> cache,
        List<RateLimitRow> rateLimits) {

    /** What every demo tenant says of itself. */
    public static final String MARK = "Demo data of OpenHouse Analytics: an invented company.";

    private static final long SEED = 20_260_101L;

    /** Everything up to {@code now}; companies without a zone of their own live in {@code defaultZone}. */
    public static DemoData generate(Instant now, ZoneId defaultZone) {
        return Story.tell(new World(SEED, now, defaultZone));
    }
}
