package com.openhouse.analytics.web.directory;

import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.HOUSE_TYPE_CODE;
import static com.openhouse.analytics.web.answer.Parameter.MISSING_EMAIL;
import static com.openhouse.analytics.web.answer.Parameter.MUST_READ_AGREED;
import static com.openhouse.analytics.web.answer.Parameter.NEVER_CHATTED;
import static com.openhouse.analytics.web.answer.Parameter.NO_HOMEOWNER;
import static com.openhouse.analytics.web.answer.Parameter.ONBOARDED;
import static com.openhouse.analytics.web.answer.Parameter.ONBOARDING_STATUS;
import static com.openhouse.analytics.web.answer.Parameter.PAGE;
import static com.openhouse.analytics.web.answer.Parameter.PAGE_SIZE;
import static com.openhouse.analytics.web.answer.Parameter.Q;
import static com.openhouse.analytics.web.answer.Parameter.SERIES;
import static com.openhouse.analytics.web.answer.Parameter.SORT;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;

import com.openhouse.analytics.domain.directory.FacetCount;
import com.openhouse.analytics.domain.directory.UnitDirectory;
import com.openhouse.analytics.domain.directory.UnitFilter;
import com.openhouse.analytics.domain.directory.UnitList;
import com.openhouse.analytics.domain.directory.UnitOrder;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The units of a development. */
@RestController
final class UnitListController {

    private static final Order<UnitOrder> BY_NUMBER = new Order<>(UnitOrder.UNIT_NUMBER, false);

    private final Lists lists;
    private final UnitDirectory directory;

    UnitListController(Lists lists, UnitDirectory directory) {
        this.lists = lists;
        this.directory = directory;
    }

    @GetMapping("/api/admin/analytics/developments/{development_id}/units")
    @Operation(summary = "The units of a development")
    @Takes(
            value = {
                TENANT_ID,
                HOUSE_TYPE_CODE,
                ONBOARDING_STATUS,
                ONBOARDED,
                MISSING_EMAIL,
                NO_HOMEOWNER,
                NEVER_CHATTED,
                MUST_READ_AGREED,
                Q,
                SORT,
                PAGE,
                PAGE_SIZE,
                FORMAT,
                SERIES
            },
            sort = UnitOrder.class,
            series = UnitSeries.class)
    @Nullable Answer<UnitListResponse> units(
            @AuthenticationPrincipal Principal principal,
            @PathVariable("development_id") String developmentId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        UnitFilter filter = UnitFilters.of(query);
        Order<UnitOrder> order = query.order(UnitOrder.class, BY_NUMBER);
        PageRequest page = query.page();
        UnitSeries series = query.series(UnitSeries.class, UnitSeries.ITEMS, Format.of(query, request) == Format.CSV);
        ListAsked asked = ListAsked.of("units", principal, query, query.scopeOf(developmentId), request);
        return lists.answer(
                asked,
                response,
                frame -> page(frame, filter, order, page),
                series == UnitSeries.ITEMS ? units(filter, order) : facets(filter));
    }

    private Csv<UnitItem> units(UnitFilter filter, Order<UnitOrder> order) {
        return new Csv<>(
                "units",
                UnitItem.class,
                (frame, rows) -> directory.forEach(
                        frame.scope(), filter, order, unit -> rows.accept(DirectoryMapper.INSTANCE.item(unit))));
    }

    private Csv<FacetCount> facets(UnitFilter filter) {
        return Csv.of("unit_facets", FacetCount.class, frame -> directory.facets(frame.scope(), filter));
    }

    private UnitListResponse page(Frame frame, UnitFilter filter, Order<UnitOrder> order, PageRequest request) {
        UnitList found = directory.list(frame.scope(), filter, order, request);
        Page<UnitItem> page = found.page().map(DirectoryMapper.INSTANCE::item);
        return new UnitListResponse(
                page.items(),
                request.page(),
                request.pageSize(),
                page.total(),
                byFacet(found.facets()),
                Meta.of(frame, Map.of(), found.excluded(), ItemGaps.of(page.items(), UnitItem.class, UnitItem.GAPS)));
    }

    private static Map<String, List<UnitListResponse.Facet>> byFacet(List<FacetCount> counts) {
        return counts.stream()
                .collect(Collectors.groupingBy(
                        FacetCount::facet,
                        TreeMap::new,
                        Collectors.mapping(DirectoryMapper.INSTANCE::facet, Collectors.toList())));
    }
}
