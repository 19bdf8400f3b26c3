package com.openhouse.analytics.domain.dictionary;

import java.util.List;

/** What the figures of the chat mean. */
final class ChatDefinitions {

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "chat.message_count_by_day",
                    "Messages per day",
                    "Message rows, questions and answered questions of each day.",
                    "per local day of the tenant: message rows; questions; questions of that day that have an answer",
                    List.of("messages"),
                    "messages per day",
                    ""),
            new MetricDefinition(
                    "chat.avg_response_latency_ms",
                    "Average response time",
                    "How long answers took on average.",
                    "average of latency_ms > 0 over message rows of the window",
                    List.of("messages"),
                    "ms",
                    "null without samples (no_samples)"),
            new MetricDefinition(
                    "chat.latency_ms",
                    "Response time percentiles",
                    "Half of the answers took at most p50, 95 % at most p95, 99 % at most p99.",
                    "percentiles of latency_ms > 0 over the window, between the neighbouring samples, of more than 10,000 by a sketch"
                            + " with a relative error below 1 %; never averaged over days",
                    List.of("messages"),
                    "ms",
                    "null without samples (no_samples)"),
            new MetricDefinition(
                    "chat.tokens_used",
                    "Tokens",
                    "Tokens that answers cost, per day and in total, with the share of answers that recorded them.",
                    "sum of token_count over message rows; coverage = answers whose row has token_count > 0 / answers",
                    List.of("messages"),
                    "tokens",
                    "a day or window with answers of which none recorded tokens is null (not_recorded)"),
            new MetricDefinition(
                    "chat.cost_usd",
                    "Cost",
                    "Money that answers cost, per day and in total, with the share of answers that recorded it.",
                    "sum of cost_usd over message rows; coverage = answers whose row has cost_usd > 0 / answers",
                    List.of("messages"),
                    "USD",
                    "a day or window with answers of which none recorded a cost is null (not_recorded)"),
            new MetricDefinition(
                    "chat.cost.per_question_usd",
                    "Cost per question",
                    "What a question costs on average.",
                    "total cost of the window / questions of the window",
                    List.of("messages"),
                    "USD",
                    "null without a total (not_recorded) or without questions (no_denominator)"),
            new MetricDefinition(
                    "chat.top_questions_global",
                    "Top questions",
                    "What people ask most; different spellings of the same text count together.",
                    "questions grouped by text in NFKC and lower case, with single spaces, without leading greetings and trailing punctuation; ranked by count, then most recent, then label; the label is the most frequent spelling with e-mails, phone numbers and Eircodes masked",
                    List.of("messages", "units"),
                    "questions",
                    "the unanswered share is null when no question of the group is eligible (no_denominator)"),
            new MetricDefinition(
                    "chat.unanswered",
                    "Unanswered",
                    "Share of real questions that got no useful answer.",
                    "eligible questions that are unanswered / eligible questions; unanswered = no answer, answer_confidence no_match, lookup_successful false or isNoInfo true, counted once under the first of these; small talk, blocked and safety topics are not eligible",
                    List.of("messages"),
                    "ratio",
                    "null without eligible questions (no_denominator)"),
            new MetricDefinition(
                    "chat.repeated",
                    "Asked again",
                    "Share of questions that the same home had asked before.",
                    "eligible questions from known homes that the same home asked earlier in the window, by normalised text / eligible questions from known homes",
                    List.of("messages", "units"),
                    "ratio",
                    "null without eligible questions from known homes (no_denominator)"),
            new MetricDefinition(
                    "chat.satisfaction",
                    "Satisfaction",
                    "Share of ratings that are 4 or 5.",
                    "ratings of 4 and 5 / ratings, on messages of the window; the newest per message and person counts",
                    List.of("feedback", "messages"),
                    "ratio",
                    "null without ratings (no_samples); withheld below 5 ratings (suppressed_small_n)"),
            new MetricDefinition(
                    "chat.satisfaction.response_rate",
                    "Response rate",
                    "Share of answers that somebody rated.",
                    "rated messages / answers",
                    List.of("feedback", "messages"),
                    "ratio",
                    "null without answers (no_denominator)"),
            new MetricDefinition(
                    "chat.peak_chat_times",
                    "Peak times",
                    "When questions are asked: each hour of the week, Monday first.",
                    "questions per weekday and hour in the tenant's zone; average = questions / occurrences of that hour in the window; an hour that a clock change repeats occurs twice",
                    List.of("messages"),
                    "questions per hour",
                    "an hour that has not occurred has no average (no_denominator); no peak without questions (no_samples)"));

    private ChatDefinitions() {}
}
