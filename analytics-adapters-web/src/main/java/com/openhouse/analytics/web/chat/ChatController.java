package com.openhouse.analytics.web.chat;

import static com.openhouse.analytics.web.answer.Parameter.COMPARE;
import static com.openhouse.analytics.web.answer.Parameter.DEVELOPMENT_ID;
import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.FROM;
import static com.openhouse.analytics.web.answer.Parameter.LIMIT;
import static com.openhouse.analytics.web.answer.Parameter.RANGE;
import static com.openhouse.analytics.web.answer.Parameter.SERIES;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;
import static com.openhouse.analytics.web.answer.Parameter.TO;

import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.ChatMetricsCalculator;
import com.openhouse.analytics.domain.chat.ChatQuery;
import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Comparison;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import com.openhouse.analytics.web.answer.Views;
import com.openhouse.analytics.web.listing.Format;
import com.openhouse.analytics.web.listing.ListAsked;
import com.openhouse.analytics.web.listing.Lists;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What homeowners ask the assistant, and how well it answers. */
@RestController
final class ChatController {

    private static final Map<String, String> COMPARED = Map.of(
            "avg_response_latency_ms", "avg_response_latency_ms",
            "tokens.total", "tokens_total",
            "cost.total_usd", "cost_total_usd",
            "unanswered.value", "unanswered.value",
            "satisfaction.value", "satisfaction.value",
            "satisfaction.numerator", "satisfaction.numerator");

    private final Lists lists;
    private final ChatMetricsCalculator calculator;

    ChatController(Lists lists, ChatMetricsCalculator calculator) {
        this.lists = lists;
        this.calculator = calculator;
    }

    @GetMapping("/api/admin/analytics/chat")
    @Operation(summary = "What homeowners ask, and how well it is answered")
    @Takes(
            value = {TENANT_ID, DEVELOPMENT_ID, RANGE, FROM, TO, COMPARE, LIMIT, FORMAT, SERIES},
            series = ChatSeries.class)
    @Nullable Answer<ChatResponse> chat(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        return chat(principal, query, query.scope(), request, response);
    }

    /** The same as the chat of the whole scope narrowed to the development. */
    @GetMapping("/api/admin/analytics/developments/{development_id}/chat")
    @Operation(summary = "What the homeowners of a development ask, and how well it is answered")
    @Takes(
            value = {TENANT_ID, RANGE, FROM, TO, COMPARE, LIMIT, FORMAT, SERIES},
            series = ChatSeries.class)
    @Nullable Answer<ChatResponse> chatOfDevelopment(
            @AuthenticationPrincipal Principal principal,
            @PathVariable("development_id") String developmentId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        return chat(principal, query, query.scopeOf(developmentId), request, response);
    }

    private @Nullable Answer<ChatResponse> chat(
            Principal principal,
            QueryParameters query,
            ScopeRequest scope,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        boolean compare = query.comparePrevious();
        int limit = query.integerOrAbsent(LIMIT);
        ChatSeries series = query.series(
                ChatSeries.class, ChatSeries.MESSAGE_COUNT_BY_DAY, Format.of(query, request) == Format.CSV);
        return lists.answer(
                ListAsked.of("chat", principal, query, scope, request),
                response,
                frame -> compare ? compared(frame, limit) : alone(frame, limit),
                series.of(frame -> alone(frame, limit)));
    }

    private ChatResponse alone(Frame frame, int limit) {
        ChatMetrics now = calculator.calculate(frame.scope(), new ChatQuery(frame.period(), limit));
        return ChatMapper.INSTANCE.response(now, Totals.of(now), null, null, meta(frame, now, now.unavailable()));
    }

    private ChatResponse compared(Frame frame, int limit) {
        ChatMetrics now = calculator.calculate(frame.scope(), new ChatQuery(frame.period(), limit));
        ChatMetrics before = calculator.calculate(
                frame.scope(), ChatQuery.ofTotals(frame.period().previous()));
        Map<String, Delta> deltas = now.since(before);
        Map<String, Reason> gaps = Comparison.gaps(now.unavailable(), before.unavailable(), COMPARED, deltas);
        return ChatMapper.INSTANCE.response(
                now,
                Totals.of(now),
                ChatMapper.INSTANCE.previous(before, Totals.of(before)),
                Views.deltas(deltas),
                meta(frame, now, gaps));
    }

    private static Meta meta(Frame frame, ChatMetrics metrics, Map<String, Reason> gaps) {
        return Meta.of(
                frame,
                Map.of(
                        "tokens", metrics.tokens().coverage(),
                        "cost", metrics.cost().coverage()),
                metrics.excluded(),
                gaps);
    }
}
