package com.openhouse.analytics.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.domain.system.AuditEntry;
import com.openhouse.analytics.domain.system.AuditLog;
import com.openhouse.analytics.domain.system.RecordedRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

class RequestAuditFilterTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String ID = "2cc46c82-b38d-4dba-9a6f-ac428544a980";

    private final AuditLog log = new AuditLog(10);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private RequestAuditFilter filter;

    @BeforeEach
    void aFilterThatKnowsOneRoute() throws NoSuchMethodException {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        RequestMappingInfo.BuilderConfiguration options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(new PathPatternParser());
        mapping.registerMapping(
                RequestMappingInfo.paths("/api/homes/{id}").options(options).build(),
                new Home(),
                Home.class.getDeclaredMethod("home"));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mapping", mapping);
        filter = new RequestAuditFilter(
                log,
                new AuditSettings(true, false),
                new RouteTemplates(beans.getBeanProvider(RequestMappingHandlerMapping.class)),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void aRequestIsWrittenDownByItsTemplate() throws Exception {
        RecordedRequest recorded = after((request, answer) ->
                request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/homes/{id}"));

        assertThat(recorded.route()).isEqualTo("/api/homes/{id}");
        assertThat(recorded.method()).isEqualTo("GET");
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(recorded.code()).isNull();
        assertThat(recorded.actor()).isNull();
        assertThat(recorded.at()).isEqualTo(NOON);
        assertThat(recorded.durationMs().scale()).isOne();
    }

    @Test
    void aRequestThatIsRefusedBeforeItsRouteIsFoundHasItsTemplateAllTheSame() throws Exception {
        RecordedRequest recorded = after((request, answer) -> response.setStatus(401));

        assertThat(recorded.route()).isEqualTo("/api/homes/{id}");
        assertThat(recorded.code()).isEqualTo("unauthenticated");
    }

    @Test
    void anAddressThatThereIsNotIsNotWrittenDown() throws Exception {
        filter.doFilter(
                new MockHttpServletRequest("GET", "/api/nothing/" + ID),
                response,
                (request, answer) -> response.setStatus(404));

        assertThat(log.take(1, 0)).singleElement().extracting("route", "status").containsExactly("/api/**", 404);
    }

    @Test
    void aRequestThatFailsIsAnErrorOfOurs() {
        assertThatThrownBy(() -> filter.doFilter(request(), response, (request, answer) -> {
                    throw new ServletException("broken");
                }))
                .isInstanceOf(ServletException.class);

        assertThat(taken()).singleElement().extracting("status", "code").containsExactly(500, "internal_error");
    }

    @Test
    void aFullLogDoesNotFailARequest() throws Exception {
        for (int i = 0; i < 12; i++) {
            filter.doFilter(request(), new MockHttpServletResponse(), (request, answer) -> {});
        }
        assertThat(log.counts().pending()).isEqualTo(10);
        assertThat(log.counts().dropped()).isEqualTo(2);
    }

    @Test
    void aStreamIsWrittenDownWhenItEnds() throws Exception {
        MockHttpServletRequest request = request();
        request.setAsyncSupported(true);
        filter.doFilter(request, response, (asked, answer) -> asked.startAsync());
        assertThat(log.counts().pending()).isZero();

        request.getAsyncContext().complete();

        assertThat(log.counts().pending()).isOne();
    }

    private RecordedRequest after(FilterChain chain) throws Exception {
        filter.doFilter(request(), response, chain);
        return (RecordedRequest) taken().get(0);
    }

    private List<AuditEntry> taken() {
        try {
            return log.take(10, 0);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/homes/" + ID);
        request.setQueryString("q=secret");
        return request;
    }

    static final class Home {

        @GetMapping
        void home() {}
    }
}
