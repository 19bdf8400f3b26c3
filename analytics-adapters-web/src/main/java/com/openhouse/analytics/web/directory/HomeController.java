package com.openhouse.analytics.web.directory;

import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.KIND;
import static com.openhouse.analytics.web.answer.Parameter.PAGE;
import static com.openhouse.analytics.web.answer.Parameter.PAGE_SIZE;
import static com.openhouse.analytics.web.answer.Parameter.SORT;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;

import com.openhouse.analytics.domain.directory.IdDirectory;
import com.openhouse.analytics.domain.directory.Known;
import com.openhouse.analytics.domain.directory.Timeline;
import com.openhouse.analytics.domain.directory.TimelineEntry;
import com.openhouse.analytics.domain.directory.TimelineKind;
import com.openhouse.analytics.domain.directory.TimelineOrder;
import com.openhouse.analytics.domain.directory.UnitDirectory;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.ItemGaps;
import com.openhouse.analytics.web.listing.ListAsked;
import com.openhouse.analytics.web.listing.Lists;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What happened at a home, seen from the unit or from its homeowner. */
@RestController
final class HomeController {

    private static final Order<TimelineOrder> LATEST_FIRST = new Order<>(TimelineOrder.AT, true);

    private final Lists lists;
    private final ScopePolicy policy;
    private final IdDirectory ids;
    private final Homes homes;
    private final Timeline timeline;
    private final UnitDirectory units;

    HomeController(
            Lists lists, ScopePolicy policy, IdDirectory ids, Homes homes, Timeline timeline, UnitDirectory units) {
        this.lists = lists;
        this.policy = policy;
        this.ids = ids;
        this.homes = homes;
        this.timeline = timeline;
        this.units = units;
    }

    @GetMapping("/api/admin/analytics/units/{id}")
    @Operation(summary = "A unit, its homeowner and what happened at the home")
    @Takes(
            value = {TENANT_ID, KIND, SORT, PAGE, PAGE_SIZE, FORMAT},
            sort = TimelineOrder.class)
    @Nullable Answer<HomeResponse> unit(
            @AuthenticationPrincipal Principal principal,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        return answer(Known.UNIT, principal, id, request, response);
    }

    @GetMapping("/api/admin/analytics/homeowners/{id}")
    @Operation(summary = "A homeowner, the unit and what happened at the home")
    @Takes(
            value = {TENANT_ID, KIND, SORT, PAGE, PAGE_SIZE, FORMAT},
            sort = TimelineOrder.class)
    @Nullable Answer<HomeResponse> homeowner(
            @AuthenticationPrincipal Principal principal,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        return answer(Known.HOMEOWNER, principal, id, request, response);
    }

    private @Nullable Answer<HomeResponse> answer(
            Known of, Principal principal, String pathId, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        UUID id = query.pathId("id", pathId);
        TimelineKind kind = query.choice(KIND, TimelineKind.class);
        Order<TimelineOrder> order = query.order(TimelineOrder.class, LATEST_FIRST);
        PageRequest page = query.page();
        ScopeRequest asked = query.scope();
        query.check();
        ListAsked list =
                ListAsked.of(of.noun() + "_timeline", principal, query, development(principal, asked, of, id), request);
        return lists.answer(
                list,
                response,
                frame -> page(frame, homes.find(frame, of, id), kind, order, page),
                new Csv<>(
                        of.noun() + "_timeline",
                        TimelineItem.class,
                        (frame, rows) -> timeline.forEach(
                                frame.scope(),
                                homes.find(frame, of, id).timeline(kind),
                                order,
                                entry -> rows.accept(DirectoryMapper.INSTANCE.item(entry)))));
    }

    /** Narrows the scope to the development that the id belongs to, so that nothing else is read. */
    private ScopeRequest development(Principal principal, ScopeRequest asked, Known of, UUID id) {
        Scope scope = policy.narrow(principal, asked);
        return new ScopeRequest(asked.tenantId(), ids.get(scope, of, id).developmentId());
    }

    private HomeResponse page(
            Frame frame, Home home, @Nullable TimelineKind kind, Order<TimelineOrder> order, PageRequest request) {
        Page<TimelineEntry> page = timeline.page(frame.scope(), home.timeline(kind), order, request);
        UnitItem unit = home.unit() == null ? null : DirectoryMapper.INSTANCE.item(home.unit());
        HomeownerItem homeowner = home.homeowner() == null ? null : DirectoryMapper.INSTANCE.item(home.homeowner());
        return new HomeResponse(
                unit,
                homeowner,
                page.map(DirectoryMapper.INSTANCE::item).items(),
                request.page(),
                request.pageSize(),
                page.total(),
                Meta.of(frame, Map.of(), units.excluded(frame.scope()), gaps(unit, homeowner)));
    }

    private static Map<String, Reason> gaps(@Nullable UnitItem unit, @Nullable HomeownerItem homeowner) {
        Gaps gaps = new Gaps();
        gaps.note("unit", unit, Reason.NOT_RECORDED);
        gaps.note("homeowner", homeowner, Reason.NOT_RECORDED);
        gaps.addAll("", ItemGaps.of("unit", unit, UnitItem.class, UnitItem.GAPS));
        gaps.addAll("", ItemGaps.of("homeowner", homeowner, HomeownerItem.class, HomeownerItem.GAPS));
        return gaps.byPath();
    }
}
