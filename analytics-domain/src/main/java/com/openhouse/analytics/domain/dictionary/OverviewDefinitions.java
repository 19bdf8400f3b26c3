package com.openhouse.analytics.domain.dictionary;

import java.util.List;

/** What the figures of the overview mean. */
final class OverviewDefinitions {

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "overview.total_developers",
                    "Developers",
                    "Housing companies on the platform that you may see.",
                    "count of tenants in scope",
                    List.of("tenants"),
                    "companies",
                    ""),
            new MetricDefinition(
                    "overview.developer_users",
                    "Developer users",
                    "People who sign in with the role developer.",
                    "count of admins with role developer; within some developments, those who run them",
                    List.of("admins", "developments"),
                    "people",
                    ""),
            new MetricDefinition(
                    "overview.total_developments",
                    "Developments",
                    "Developments in scope.",
                    "count of developments in scope",
                    List.of("developments"),
                    "developments",
                    ""),
            new MetricDefinition(
                    "overview.active_developments",
                    "Active developments",
                    "Developments that are switched on.",
                    "count of developments with is_active",
                    List.of("developments"),
                    "developments",
                    ""),
            new MetricDefinition(
                    "overview.total_units",
                    "Units",
                    "Homes in scope.",
                    "count of units in scope",
                    List.of("units"),
                    "homes",
                    ""),
            new MetricDefinition(
                    "overview.units_with_purchaser",
                    "Units with a purchaser",
                    "Homes whose purchaser is known.",
                    "count of units with a purchaser name or a real e-mail; placeholders do not count",
                    List.of("units"),
                    "homes",
                    ""),
            new MetricDefinition(
                    "overview.total_homeowners",
                    "Homeowners",
                    "Homeowners in scope.",
                    "count of homeowners in scope",
                    List.of("homeowners"),
                    "people",
                    ""),
            new MetricDefinition(
                    "overview.total_messages",
                    "Messages",
                    "Message rows of real traffic, all time.",
                    "count of messages without test mode and without rows whose tenant contradicts their development",
                    List.of("messages"),
                    "messages",
                    ""),
            new MetricDefinition(
                    "overview.total_questions",
                    "Questions",
                    "Questions that were asked, all time.",
                    "count of messages with a non-blank user_message, or, where that is null, of rows by user or conversation with non-blank content",
                    List.of("messages"),
                    "questions",
                    ""),
            new MetricDefinition(
                    "overview.total_documents",
                    "Documents",
                    "Documents in scope.",
                    "count of documents in scope",
                    List.of("documents"),
                    "documents",
                    ""),
            new MetricDefinition(
                    "overview.active_documents",
                    "Active documents",
                    "Documents with status active.",
                    "count of documents with status active",
                    List.of("documents"),
                    "documents",
                    ""),
            new MetricDefinition(
                    "overview.active_homeowners_7d",
                    "Active homeowners, 7 days",
                    "Homeowners who asked, opened a document or were last seen in the 168 hours before now.",
                    "count of distinct homeowners with an own question, a document event or last_active in [as_of - 168 h, as_of)",
                    List.of("homeowners", "messages", "document_views"),
                    "people",
                    ""),
            new MetricDefinition(
                    "overview.active_units_unresolved_7d",
                    "Active homes without a known homeowner, 7 days",
                    "Homes that asked in the 168 hours before now and whose homeowner is not known.",
                    "count of distinct homes with a question in [as_of - 168 h, as_of) and no resolved homeowner",
                    List.of("messages", "units", "homeowners"),
                    "homes",
                    ""),
            new MetricDefinition(
                    "overview.top_5_developments_by_activity",
                    "Most active developments",
                    "The five developments with the most questions in the last 30 days.",
                    "developments by questions, then distinct homes that asked, then name; questions_per_100_units = 100 * questions / units",
                    List.of("messages", "units", "document_views", "developments"),
                    "questions",
                    "questions_per_100_units is null without units (no_denominator)"),
            new MetricDefinition(
                    "overview.questions_by_day",
                    "Questions per day",
                    "Questions of each day, and how many eligible ones went unanswered.",
                    "count of questions per local day of the tenant; unanswered as in chat.unanswered",
                    List.of("messages"),
                    "questions per day",
                    ""));

    private OverviewDefinitions() {}
}
