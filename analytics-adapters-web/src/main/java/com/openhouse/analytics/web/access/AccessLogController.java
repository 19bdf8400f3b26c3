package com.openhouse.analytics.web.access;

import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.FROM;
import static com.openhouse.analytics.web.answer.Parameter.PAGE;
import static com.openhouse.analytics.web.answer.Parameter.PAGE_SIZE;
import static com.openhouse.analytics.web.answer.Parameter.Q;
import static com.openhouse.analytics.web.answer.Parameter.RANGE;
import static com.openhouse.analytics.web.answer.Parameter.SORT;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;
import static com.openhouse.analytics.web.answer.Parameter.TO;
import static com.openhouse.analytics.web.answer.Parameter.TYPE;

import com.openhouse.analytics.domain.access.AccessFilter;
import com.openhouse.analytics.domain.access.AccessLog;
import com.openhouse.analytics.domain.access.AccessOrder;
import com.openhouse.analytics.domain.access.AccessQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.Parameter;
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
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at what and who was refused; for admins, who see what concerns the own tenant, and super_admin. */
@RestController
final class AccessLogController {

    private static final Order<AccessOrder> LATEST_FIRST = new Order<>(AccessOrder.OCCURRED_AT, true);
    private static final Map<String, Reason> GAPS = Map.of(
            "actor", Reason.NOT_RECORDED,
            "actor_role", Reason.NOT_RECORDED,
            "tenant_id", Reason.NOT_RECORDED,
            "tenant_name", Reason.NOT_RECORDED,
            "path", Reason.NOT_RECORDED,
            "filter", Reason.NOT_RECORDED,
            "rows", Reason.NOT_RECORDED,
            "outcome", Reason.NOT_RECORDED);

    private final Lists lists;
    private final ScopePolicy policy;
    private final AccessLog log;
    private final Clock clock;

    AccessLogController(Lists lists, ScopePolicy policy, AccessLog log, @Qualifier("systemClock") Clock clock) {
        this.lists = lists;
        this.policy = policy;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/api/admin/analytics/access-log")
    @Operation(summary = "Who looked at what and who was refused; for admin and super_admin")
    @Takes(
            value = {TENANT_ID, RANGE, FROM, TO, TYPE, Parameter.ACTOR, Q, SORT, PAGE, PAGE_SIZE, FORMAT},
            sort = AccessOrder.class)
    @Nullable Answer<ListResponse<AccessItem>> accessLog(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        policy.enforceAdmin(principal);
        QueryParameters query = QueryParameters.of(request);
        AccessFilter filter =
                new AccessFilter(query.choice(TYPE, AccessType.class), query.text(Parameter.ACTOR), query.search());
        Order<AccessOrder> order = query.order(AccessOrder.class, LATEST_FIRST);
        PageRequest page = query.page();
        ListAsked asked = ListAsked.of("access-log", principal, query, request);
        return lists.answerLive(
                asked,
                response,
                clock.instant(),
                frame -> page(frame, filter, order, page),
                new Csv<>(
                        "access_log",
                        AccessItem.class,
                        (frame, rows) -> log.forEach(
                                frame.scope(),
                                query(frame, filter),
                                order,
                                entry -> rows.accept(AccessItem.of(entry)))));
    }

    private ListResponse<AccessItem> page(
            Frame frame, AccessFilter filter, Order<AccessOrder> order, PageRequest request) {
        Page<AccessItem> page =
                log.page(frame.scope(), query(frame, filter), order, request).map(AccessItem::of);
        Map<String, Reason> gaps = ItemGaps.of(page.items(), AccessItem.class, GAPS);
        Meta meta = Meta.of(frame, Map.of(), new Excluded(0, 0), gaps);
        return ListResponse.of(request, page, item -> item, meta);
    }

    private static AccessQuery query(Frame frame, AccessFilter filter) {
        return new AccessQuery(frame.window().in(frame.zones().calendar()), filter);
    }
}
