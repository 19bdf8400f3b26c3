package com.openhouse.analytics.web.directory;

import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.ONBOARDING_STATUS;
import static com.openhouse.analytics.web.answer.Parameter.PAGE;
import static com.openhouse.analytics.web.answer.Parameter.PAGE_SIZE;
import static com.openhouse.analytics.web.answer.Parameter.Q;
import static com.openhouse.analytics.web.answer.Parameter.SERIES;
import static com.openhouse.analytics.web.answer.Parameter.SORT;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;

import com.openhouse.analytics.domain.directory.HomeownerDirectory;
import com.openhouse.analytics.domain.directory.HomeownerFilter;
import com.openhouse.analytics.domain.directory.HomeownerList;
import com.openhouse.analytics.domain.directory.HomeownerOrder;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.Parameter;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.Format;
import com.openhouse.analytics.web.listing.ItemGaps;
import com.openhouse.analytics.web.listing.ListAsked;
import com.openhouse.analytics.web.listing.Lists;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The homeowners of a development. */
@RestController
final class HomeownerListController {

    private static final Order<HomeownerOrder> BY_NAME = new Order<>(HomeownerOrder.NAME, false);
    private static final Map<String, Duration> ACTIVE_WITHIN =
            Map.of("24h", Duration.ofHours(24), "7d", Duration.ofHours(7 * 24), "30d", Duration.ofHours(30 * 24));

    private final Lists lists;
    private final HomeownerDirectory directory;

    HomeownerListController(Lists lists, HomeownerDirectory directory) {
        this.lists = lists;
        this.directory = directory;
    }

    @GetMapping("/api/admin/analytics/developments/{development_id}/homeowners")
    @Operation(summary = "The homeowners of a development")
    @Takes(
            value = {TENANT_ID, ONBOARDING_STATUS, Parameter.ACTIVE_WITHIN, Q, SORT, PAGE, PAGE_SIZE, FORMAT, SERIES},
            sort = HomeownerOrder.class,
            series = HomeownerSeries.class)
    @Nullable Answer<HomeownerListResponse> homeowners(
            @AuthenticationPrincipal Principal principal,
            @PathVariable("development_id") String developmentId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        Function<Frame, HomeownerFilter> filter = filter(query);
        Order<HomeownerOrder> order = query.order(HomeownerOrder.class, BY_NAME);
        PageRequest page = query.page();
        HomeownerSeries series =
                query.series(HomeownerSeries.class, HomeownerSeries.ITEMS, Format.of(query, request) == Format.CSV);
        ListAsked asked = ListAsked.of("homeowners", principal, query, query.scopeOf(developmentId), request);
        return lists.answer(
                asked,
                response,
                frame -> page(frame, filter.apply(frame), order, page),
                series == HomeownerSeries.ITEMS ? homeowners(filter, order) : funnel(filter));
    }

    private Csv<HomeownerItem> homeowners(Function<Frame, HomeownerFilter> filter, Order<HomeownerOrder> order) {
        return new Csv<>(
                "homeowners",
                HomeownerItem.class,
                (frame, rows) -> directory.forEach(
                        frame.scope(),
                        filter.apply(frame),
                        order,
                        person -> rows.accept(DirectoryMapper.INSTANCE.item(person))));
    }

    private Csv<HomeownerListResponse.Step> funnel(Function<Frame, HomeownerFilter> filter) {
        return Csv.of(
                "homeowner_funnel",
                HomeownerListResponse.Step.class,
                frame -> DirectoryMapper.INSTANCE.funnel(directory.funnel(frame.scope(), filter.apply(frame))));
    }

    private HomeownerListResponse page(
            Frame frame, HomeownerFilter filter, Order<HomeownerOrder> order, PageRequest request) {
        HomeownerList found = directory.list(frame.scope(), filter, order, request);
        Page<HomeownerItem> page = found.page().map(DirectoryMapper.INSTANCE::item);
        return new HomeownerListResponse(
                page.items(),
                request.page(),
                request.pageSize(),
                page.total(),
                DirectoryMapper.INSTANCE.funnel(found.funnel()),
                Meta.of(
                        frame,
                        Map.of(),
                        found.excluded(),
                        ItemGaps.of(page.items(), HomeownerItem.class, HomeownerItem.GAPS)));
    }

    private static Function<Frame, HomeownerFilter> filter(QueryParameters query) {
        OnboardingStatus status = query.choice(ONBOARDING_STATUS, OnboardingStatus.class);
        Duration within = query.choice(Parameter.ACTIVE_WITHIN, ACTIVE_WITHIN);
        String search = query.search();
        return frame ->
                new HomeownerFilter(status, within == null ? null : frame.asOf().minus(within), search, frame.asOf());
    }
}
