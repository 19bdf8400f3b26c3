package com.openhouse.analytics.domain.dictionary;

import java.util.List;

/** What the figures of homes and homeowners mean. */
final class HomeDefinitions {

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "home.onboarding_status",
                    "Onboarding",
                    "How far a home has come.",
                    "the highest stage reached: no_contact, ready_to_invite (a real e-mail), invited (a QR token), registered (consent or a used token), activated (a question or document event), complete (must-read agreed at the current version)",
                    List.of("units", "homeowners", "qr_tokens", "messages", "document_views", "developments"),
                    "stage",
                    ""),
            new MetricDefinition(
                    "home.last_chat_at",
                    "Last chat",
                    "When somebody of the home last asked.",
                    "the later of the unit's column and its last question",
                    List.of("units", "messages"),
                    "time",
                    "null when nobody has asked (no_samples)"),
            new MetricDefinition(
                    "home.last_active",
                    "Last active",
                    "When the homeowner was last seen.",
                    "latest of last_active, own question and own document event",
                    List.of("homeowners", "messages", "document_views"),
                    "time",
                    "null when never seen (no_samples)"),
            new MetricDefinition(
                    "home.chat_count",
                    "Questions",
                    "Questions that the homeowner asked.",
                    "count of questions resolved to the homeowner",
                    List.of("messages"),
                    "questions",
                    ""),
            new MetricDefinition(
                    "home.documents_viewed",
                    "Documents opened",
                    "Distinct documents that were opened or downloaded.",
                    "distinct documents of the homeowner's events",
                    List.of("document_views"),
                    "documents",
                    ""),
            new MetricDefinition(
                    "home.must_read_agreed",
                    "Must-read agreed",
                    "Whether the important documents were agreed at their current version.",
                    "units.important_docs_agreed_version >= developments.important_docs_version",
                    List.of("units", "developments"),
                    "yes or no",
                    ""));

    private HomeDefinitions() {}
}
