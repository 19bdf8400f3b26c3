package com.openhouse.analytics.app.demo;

import com.openhouse.analytics.app.demo.data.DemoData;
import java.util.List;

/** The rows of one table. */
record TableRows(String table, List<? extends Record> rows) {

    /** Every table but that of the chunks, in an order that satisfies the foreign keys. */
    static List<TableRows> of(DemoData data) {
        return List.of(
                new TableRows("tenants", data.tenants()),
                new TableRows("admins", data.admins()),
                new TableRows("developments", data.developments()),
                new TableRows("house_types", data.houseTypes()),
                new TableRows("units", data.units()),
                new TableRows("homeowners", data.homeowners()),
                new TableRows("documents", data.documents()),
                new TableRows("messages", data.messages()),
                new TableRows("feedback", data.feedback()),
                new TableRows("document_views", data.documentViews()),
                new TableRows("qr_tokens", data.qrTokens()),
                new TableRows("important_docs_agreements", data.agreements()),
                new TableRows("audit_log", data.audit()),
                new TableRows("api_cache", data.cache()),
                new TableRows("rate_limits", data.rateLimits()));
    }
}
