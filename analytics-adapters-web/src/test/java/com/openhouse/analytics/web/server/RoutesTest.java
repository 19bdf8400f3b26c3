package com.openhouse.analytics.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A route is denied until it is listed, and there is none that is not. */
@WebTest
class RoutesTest {

    private static final String PLANTED = "/api/admin/analytics/planted";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void everyRouteIsListedAndEveryListedRouteExists() {
        Set<String> listed = Routes.ALL.stream()
                .map(route -> route.method() + " " + withoutNames(route.path().getPatternString()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped()).isEqualTo(listed);
    }

    @Test
    void aRouteThatIsNotListedAnswersNobody() throws Exception {
        String token = http.token("super@example.ie");
        RequestMappingInfo planted = plant();
        try {
            HttpResponse<String> denied = http.getAs(token, PLANTED);
            assertThat(denied.statusCode()).isEqualTo(404);
            assertThat(denied.body()).doesNotContain("planted secret");
            assertThat(http.get(PLANTED).statusCode()).isEqualTo(401);
            assertThat(mapped()).contains("GET " + PLANTED);
        } finally {
            mapping.unregisterMapping(planted);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/admin/analytics/chat | GET, HEAD",
                "DELETE | /api/admin/analytics/developments/x/units | GET, HEAD",
                "PUT | /api/admin/analytics/tokens | GET, HEAD, POST",
                "OPTIONS | /api/admin/analytics/tokens/x | DELETE",
                "GET | /api/auth/refresh | POST",
                "PATCH | /api/auth/me | GET, HEAD"
            })
    void aMethodThatIsNotListedIsNotTaken(String method, String path, String allow) throws Exception {
        HttpResponse<String> refused =
                http.send(method, path, "", "Authorization", "Bearer " + http.token("super@example.ie"));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains(allow);
        assertThat(Http.code(refused)).isEqualTo("method_not_allowed");
    }

    private RequestMappingInfo plant() throws NoSuchMethodException {
        RequestMappingInfo planted = RequestMappingInfo.paths(PLANTED)
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(planted, new Planted(), Planted.class.getDeclaredMethod("secret"));
        return planted;
    }

    private Set<String> mapped() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api"))
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + withoutNames(path))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutNames(String path) {
        return path.replaceAll("\\{\\w+}", "{}");
    }

    static final class Planted {

        @ResponseBody
        String secret() {
            return "planted secret";
        }
    }
}
