package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;
import static com.openhouse.analytics.app.oracle.Expected.ratio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /chat}, the slow way. */
final class ReferenceChat {
    private final Facts facts;
    private final Window window;
    private final int limit;
    private final List<RawData.Message> messages;
    private final List<Question> questions;
    private final Volume volume;

    ReferenceChat(Facts facts, Window window, int limit) {
        this.facts = facts;
        this.window = window;
        this.limit = limit;
        this.messages =
                facts.messages.stream().filter(row -> facts.in(window, row)).toList();
        this.questions = facts.questionsIn(window);
        this.volume = new Volume(facts, window);
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        Window window = facts.window(query);
        ReferenceChat chat = new ReferenceChat(facts, window, query.number("limit", 10));
        Map<String, @Nullable Object> json = chat.json();
        if (query.get("compare") != null) {
            ReferenceChat before = new ReferenceChat(facts, window.previous(), 1);
            json.put("previous", before.previous());
            json.put("delta", chat.since(before));
        }
        return json;
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = volume.json();
        json.put("avg_response_latency_ms", latency());
        json.put(
                "latency_ms",
                Latency.of(messages, window.days().stream().map(this::latency).toList()));
        json.put("tokens_used", window.days().stream().map(this::tokens).toList());
        json.put("tokens", tokens());
        json.put("cost_usd", window.days().stream().map(this::cost).toList());
        json.put("cost", cost());
        json.put("top_questions_global", TopQuestions.of(questions, limit));
        json.put("repeated", repeated());
        json.put("unanswered", unanswered());
        json.put("satisfaction", satisfaction());
        json.put("peak_chat_times", PeakTimes.of(facts, window, questions));
        json.put("meta", facts.meta(window, facts.testMessages(window), facts.tenantMismatches(window)));
        return json;
    }

    private Map<String, @Nullable Object> since(ReferenceChat before) {
        Map<String, @Nullable Object> json = volume.since(before.volume);
        json.put("avg_response_latency_ms", Change.ofFigures(latency(), before.latency()));
        json.put(
                "tokens",
                Change.ofFigures(tokens().get("total"), before.tokens().get("total")));
        json.put("cost", Change.ofFigures(cost().get("total_usd"), before.cost().get("total_usd")));
        json.put("unanswered", Change.ofRatios(unanswered(), before.unanswered()));
        json.put("satisfaction", Change.ofRatios(satisfaction(), before.satisfaction()));
        return json;
    }

    private Object latency() {
        return Latency.average(Latency.samples(messages));
    }

    private Map<String, @Nullable Object> satisfaction() {
        return Satisfaction.of(facts, messages, answered(questions).size());
    }

    private Map<String, @Nullable Object> previous() {
        Map<String, @Nullable Object> json = volume.previous();
        json.put("avg_response_latency_ms", latency());
        json.put("tokens_total", tokens().get("total"));
        json.put("cost_total_usd", cost().get("total_usd"));
        json.put("unanswered", Unanswered.share(questions));
        json.put("satisfaction", ratioOf(satisfaction()));
        return json;
    }

    private static Map<String, @Nullable Object> ratioOf(Map<String, @Nullable Object> figure) {
        return object(
                "value", figure.get("value"),
                "numerator", figure.get("numerator"),
                "denominator", figure.get("denominator"));
    }

    private Map<String, @Nullable Object> latency(LocalDate day) {
        List<Integer> samples = Latency.samples(messagesOf(day));
        return object("date", day.toString(), "avg", Latency.average(samples), "n", samples.size());
    }

    private Map<String, @Nullable Object> tokens(LocalDate day) {
        Long tokens = tokensOf(day);
        return object("date", day.toString(), "tokens", tokens == null ? Missing.of("not_recorded") : tokens);
    }

    private Map<String, @Nullable Object> tokens() {
        List<Question> answers = answered(questions);
        long recorded = answers.stream().filter(ReferenceChat::tokensRecorded).count();
        long total = window.days().stream()
                .map(this::tokensOf)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        boolean known = answers.isEmpty() || recorded > 0;
        return object("total", known ? total : Missing.of("not_recorded"), "coverage", ratio(recorded, answers.size()));
    }

    /** Null: the day has answers and none of them says what it used. */
    private @Nullable Long tokensOf(LocalDate day) {
        List<Question> answers = answered(questionsOf(day));
        if (!answers.isEmpty() && answers.stream().noneMatch(ReferenceChat::tokensRecorded)) {
            return null;
        }
        long sum = 0;
        for (RawData.Message row : messagesOf(day)) {
            sum += row.tokenCount() == null ? 0 : row.tokenCount();
        }
        return sum;
    }

    private Map<String, @Nullable Object> cost(LocalDate day) {
        BigDecimal cost = costOf(day);
        return object("date", day.toString(), "cost_usd", cost == null ? Missing.of("not_recorded") : Money.of(cost));
    }

    private Map<String, @Nullable Object> cost() {
        List<Question> answers = answered(questions);
        long recorded = answers.stream().filter(ReferenceChat::costRecorded).count();
        BigDecimal total = window.days().stream()
                .map(this::costOf)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean known = answers.isEmpty() || recorded > 0;
        return object(
                "total_usd", known ? Money.of(total) : Missing.of("not_recorded"),
                "per_question_usd", known ? perQuestion(total) : Missing.of("not_recorded"),
                "coverage", ratio(recorded, answers.size()));
    }

    private Object perQuestion(BigDecimal total) {
        return questions.isEmpty()
                ? Missing.of("no_denominator")
                : Money.of(total.divide(BigDecimal.valueOf(questions.size()), MathContext.DECIMAL128));
    }

    private @Nullable BigDecimal costOf(LocalDate day) {
        List<Question> answers = answered(questionsOf(day));
        if (!answers.isEmpty() && answers.stream().noneMatch(ReferenceChat::costRecorded)) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (RawData.Message row : messagesOf(day)) {
            sum = row.costUsd() == null ? sum : sum.add(row.costUsd());
        }
        return sum;
    }

    private Map<String, @Nullable Object> unanswered() {
        Map<String, @Nullable Object> json = Unanswered.share(questions);
        json.put("by_reason", Unanswered.byReason(questions));
        return json;
    }

    /** Of every home and text all questions but the first are repetitions. */
    private Map<String, @Nullable Object> repeated() {
        Set<String> seen = new HashSet<>();
        long all = 0;
        long repeated = 0;
        for (Question question : questions) {
            if (question.eligible() && question.home() != null) {
                all++;
                repeated += seen.add(question.home().id() + " " + Texts.normalised(question.text())) ? 0 : 1;
            }
        }
        return ratio(repeated, all);
    }

    private List<RawData.Message> messagesOf(LocalDate day) {
        return messages.stream().filter(row -> facts.dayOf(row).equals(day)).toList();
    }

    private List<Question> questionsOf(LocalDate day) {
        return questions.stream()
                .filter(question -> facts.dayOf(question.row()).equals(day))
                .toList();
    }

    private static List<Question> answered(List<Question> questions) {
        List<Question> answered = new ArrayList<>(questions);
        answered.removeIf(question -> !question.answered());
        return answered;
    }

    private static boolean tokensRecorded(Question question) {
        RawData.Message row = question.answerRow();
        return row != null && row.tokenCount() != null && row.tokenCount() > 0;
    }

    private static boolean costRecorded(Question question) {
        RawData.Message row = question.answerRow();
        return row != null && row.costUsd() != null && row.costUsd().signum() > 0;
    }
}
