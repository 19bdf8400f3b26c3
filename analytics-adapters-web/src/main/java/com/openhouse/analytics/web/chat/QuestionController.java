package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionListing;
import com.openhouse.analytics.domain.chat.QuestionOrder;
import com.openhouse.analytics.domain.chat.QuestionQuery;
import com.openhouse.analytics.domain.directory.IdDirectory;
import com.openhouse.analytics.domain.directory.Known;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.ItemGaps;
import com.openhouse.analytics.web.listing.ListAsked;
import com.openhouse.analytics.web.listing.ListResponse;
import com.openhouse.analytics.web.listing.Lists;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions behind every figure of the chat. */
@RestController
final class QuestionController {

    private static final Order<QuestionOrder> LATEST_FIRST = new Order<>(QuestionOrder.ASKED_AT, true);

    private static final Map<String, Reason> GAPS = Map.of(
            "development_id", Reason.NOT_RECORDED,
            "development_name", Reason.NOT_RECORDED,
            "unit_id", Reason.NOT_RECORDED,
            "unit_number", Reason.NOT_RECORDED,
            "homeowner_id", Reason.NOT_RECORDED,
            "answer", Reason.NO_SAMPLES,
            "latency_ms", Reason.NOT_RECORDED,
            "rating", Reason.NO_SAMPLES);

    private final Lists lists;
    private final QuestionListing listing;
    private final IdDirectory ids;

    QuestionController(Lists lists, QuestionListing listing, IdDirectory ids) {
        this.lists = lists;
        this.listing = listing;
        this.ids = ids;
    }

    @GetMapping("/api/admin/analytics/questions")
    @Nullable ResponseEntity<byte[]> questions(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request, QuestionFilters.PARAMETERS);
        QuestionFilter filter = QuestionFilters.of(query);
        Order<QuestionOrder> order = query.order(QuestionOrder.class, LATEST_FIRST);
        PageRequest page = query.page();
        ListAsked asked = ListAsked.of("questions", principal, query, request);
        return lists.answer(
                asked,
                response,
                frame -> page(frame, filter, order, page),
                new Csv<>("questions", QuestionItem.class, (frame, rows) -> rows(frame, filter, order, rows)));
    }

    private ListResponse<QuestionItem> page(
            Frame frame, QuestionFilter filter, Order<QuestionOrder> order, PageRequest request) {
        requireKnown(frame, filter);
        Page<QuestionItem> page = listing.page(frame.scope(), new QuestionQuery(frame.period(), filter), order, request)
                .map(QuestionMapper.INSTANCE::item);
        Map<String, Reason> gaps = ItemGaps.of(page.items(), QuestionItem.class, GAPS);
        Meta meta = Meta.of(frame, Map.of(), listing.excluded(frame.scope(), frame.period()), gaps);
        return ListResponse.of(request, page, item -> item, meta);
    }

    private void rows(Frame frame, QuestionFilter filter, Order<QuestionOrder> order, Consumer<QuestionItem> rows) {
        requireKnown(frame, filter);
        listing.forEach(
                frame.scope(),
                new QuestionQuery(frame.period(), filter),
                order,
                question -> rows.accept(QuestionMapper.INSTANCE.item(question)));
    }

    private void requireKnown(Frame frame, QuestionFilter filter) {
        ids.require(frame.scope(), Known.UNIT, filter.unitId());
        ids.require(frame.scope(), Known.HOMEOWNER, filter.homeownerId());
        ids.require(frame.scope(), Known.DOCUMENT, filter.documentId());
    }
}
