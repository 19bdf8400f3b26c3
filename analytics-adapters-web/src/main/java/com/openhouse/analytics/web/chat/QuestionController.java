package com.openhouse.analytics.web.chat;

import static com.openhouse.analytics.web.answer.Parameter.ANSWERED;
import static com.openhouse.analytics.web.answer.Parameter.DAY;
import static com.openhouse.analytics.web.answer.Parameter.DEVELOPMENT_ID;
import static com.openhouse.analytics.web.answer.Parameter.DOCUMENT_ID;
import static com.openhouse.analytics.web.answer.Parameter.ELIGIBLE;
import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.FROM;
import static com.openhouse.analytics.web.answer.Parameter.HOMEOWNER_ID;
import static com.openhouse.analytics.web.answer.Parameter.HOUR;
import static com.openhouse.analytics.web.answer.Parameter.HOUSE_TYPE_CODE;
import static com.openhouse.analytics.web.answer.Parameter.OTHER_HOMES;
import static com.openhouse.analytics.web.answer.Parameter.PAGE;
import static com.openhouse.analytics.web.answer.Parameter.PAGE_SIZE;
import static com.openhouse.analytics.web.answer.Parameter.Q;
import static com.openhouse.analytics.web.answer.Parameter.QUESTION_KEY;
import static com.openhouse.analytics.web.answer.Parameter.RANGE;
import static com.openhouse.analytics.web.answer.Parameter.RATED;
import static com.openhouse.analytics.web.answer.Parameter.RATING;
import static com.openhouse.analytics.web.answer.Parameter.REASON;
import static com.openhouse.analytics.web.answer.Parameter.SORT;
import static com.openhouse.analytics.web.answer.Parameter.STATE;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;
import static com.openhouse.analytics.web.answer.Parameter.TO;
import static com.openhouse.analytics.web.answer.Parameter.TOPIC;
import static com.openhouse.analytics.web.answer.Parameter.UNIT_ID;
import static com.openhouse.analytics.web.answer.Parameter.WEEK;
import static com.openhouse.analytics.web.answer.Parameter.WEEKDAY;

import com.openhouse.analytics.domain.chat.IssueNames;
import com.openhouse.analytics.domain.chat.NamedIssues;
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
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.ItemGaps;
import com.openhouse.analytics.web.listing.ListAsked;
import com.openhouse.analytics.web.listing.ListResponse;
import com.openhouse.analytics.web.listing.Lists;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    private final IssueNames names;

    QuestionController(Lists lists, QuestionListing listing, IdDirectory ids, IssueNames names) {
        this.lists = lists;
        this.listing = listing;
        this.ids = ids;
        this.names = names;
    }

    @GetMapping("/api/admin/analytics/questions")
    @Operation(summary = "The questions behind every figure of the chat")
    @Takes(
            value = {
                TENANT_ID,
                DEVELOPMENT_ID,
                RANGE,
                FROM,
                TO,
                DAY,
                WEEK,
                WEEKDAY,
                HOUR,
                TOPIC,
                STATE,
                REASON,
                ELIGIBLE,
                ANSWERED,
                RATING,
                RATED,
                HOUSE_TYPE_CODE,
                OTHER_HOMES,
                DOCUMENT_ID,
                UNIT_ID,
                HOMEOWNER_ID,
                QUESTION_KEY,
                Q,
                SORT,
                PAGE,
                PAGE_SIZE,
                FORMAT
            },
            sort = QuestionOrder.class)
    @Nullable Answer<ListResponse<QuestionItem>> questions(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
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
        Page<QuestionItem> page = listing.page(frame.scope(), query(frame, filter), order, request)
                .map(QuestionMapper.INSTANCE::item);
        Map<String, Reason> gaps = ItemGaps.of(page.items(), QuestionItem.class, GAPS);
        Meta meta = Meta.of(frame, Map.of(), listing.excluded(frame.scope(), frame.period()), gaps);
        return ListResponse.of(request, page, item -> item, meta);
    }

    private void rows(Frame frame, QuestionFilter filter, Order<QuestionOrder> order, Consumer<QuestionItem> rows) {
        requireKnown(frame, filter);
        listing.forEach(
                frame.scope(),
                query(frame, filter),
                order,
                question -> rows.accept(QuestionMapper.INSTANCE.item(question)));
    }

    private QuestionQuery query(Frame frame, QuestionFilter filter) {
        NamedIssues named = filter.needsNames() ? names.of(frame.scope(), frame.last12Weeks()) : NamedIssues.NONE;
        return new QuestionQuery(frame.period(), filter, named);
    }

    private void requireKnown(Frame frame, QuestionFilter filter) {
        ids.require(frame.scope(), Known.UNIT, filter.unitId());
        ids.require(frame.scope(), Known.HOMEOWNER, filter.homeownerId());
        ids.require(frame.scope(), Known.DOCUMENT, filter.documentId());
    }
}
