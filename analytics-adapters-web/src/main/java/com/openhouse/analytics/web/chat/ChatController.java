package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.ChatMetricsCalculator;
import com.openhouse.analytics.domain.chat.ChatQuery;
import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.web.answer.Comparison;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Views;
import com.openhouse.analytics.web.listing.Format;
import com.openhouse.analytics.web.listing.ListAsked;
import com.openhouse.analytics.web.listing.Lists;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What homeowners ask the assistant, and how well it answers. */
@RestController
final class ChatController {

    private static final int MAX_TOP_QUESTIONS = 100;
    private static final int TOP_QUESTIONS = 10;

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
    @Nullable ResponseEntity<byte[]> chat(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(
                request, "tenant_id", "development_id", "range", "from", "to", "compare", "limit", "format", "series");
        return chat(principal, query, query.scope(), request, response);
    }

    /** The same as the chat of the whole scope narrowed to the development. */
    @GetMapping("/api/admin/analytics/developments/{development_id}/chat")
    @Nullable ResponseEntity<byte[]> chatOfDevelopment(
            @AuthenticationPrincipal Principal principal,
            @PathVariable("development_id") String developmentId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query =
                QueryParameters.of(request, "tenant_id", "range", "from", "to", "compare", "limit", "format", "series");
        return chat(principal, query, query.scopeOf(developmentId), request, response);
    }

    private @Nullable ResponseEntity<byte[]> chat(
            Principal principal,
            QueryParameters query,
            ScopeRequest scope,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        boolean compare = query.comparePrevious();
        int limit = query.integer("limit", 1, MAX_TOP_QUESTIONS, TOP_QUESTIONS);
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
        ChatMetrics before =
                calculator.calculate(frame.scope(), new ChatQuery(frame.period().previous(), 1));
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
