package com.openhouse.analytics.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.persistence.testing.TwoCompanies;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people type, ask and prove themselves with is told by no line of the log, whether it was taken, refused or failed. */
class SilentLogIT {

    private static final String LOGIN = "/api/auth/login";
    private static final String QUESTIONS = "/api/admin/analytics/questions";
    private static final String FEEDBACK = "/api/telemetry/feedback";

    private final House house = House.shared();
    private final String planted = "planted" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aSignInTellsNeitherPasswordNorAccount() throws Exception {
        status(401, house.send("anonymous", "POST", LOGIN, signIn("nobody." + planted + "@example.ie", planted)));
        status(401, house.send("anonymous", "POST", LOGIN, signIn("disabled@example.org", planted)));
        status(400, house.send("anonymous", "POST", LOGIN, "{\"email\":\"" + planted + "\""));
        status(400, house.send("anonymous", "POST", LOGIN + "?password=" + planted, signIn("a@example.ie", planted)));
        nothingIsTold();
    }

    @Test
    void aTokenIsNotTold() throws Exception {
        for (String token : new String[] {planted, "oha_" + planted, "e30.e30." + planted}) {
            status(401, house.with("Authorization", "Bearer " + token, "GET", "/api/auth/me"));
        }
        status(401, house.with("Cookie", "__Secure-openhouse-session=" + planted, "POST", "/api/auth/refresh"));
        nothingIsTold();
    }

    @Test
    void aSearchIsNotToldWhetherItFindsFailsOrIsRefused() throws Exception {
        for (String search : new String[] {QUESTIONS, "/api/admin/analytics/developments"}) {
            status(200, house.get("admin.longview", search + "?q=" + planted));
            status(200, house.get("admin.longview", search + "?format=csv&q=" + planted));
            status(403, house.get("telemetry", search + "?q=" + planted));
            status(400, house.get("admin.longview", search + "?q=" + planted + "&q=" + planted));
        }
        house.companies.rows.run("alter view openhouse_tenant.analytics_question rename to mislaid");
        try {
            status(500, house.get("admin.longview", QUESTIONS + "?q=never." + planted));
        } finally {
            house.companies.rows.run("alter view openhouse_tenant.mislaid rename to analytics_question");
        }
        assertThat(house.log.toString()).contains("GET " + QUESTIONS + " failed: internal_error");
        nothingIsTold();
    }

    @Test
    void aReportIsNotToldWhetherItIsTakenRefusedOrFails() throws Exception {
        UUID asked = house.companies.rows.exchange(
                house.companies.own, house.companies.lawn, TwoCompanies.NOW.minusSeconds(60), planted, planted);
        status(400, house.send("telemetry", "POST", FEEDBACK, "{\"comment\":\"" + planted + "\""));
        status(400, house.send("telemetry", "POST", FEEDBACK, rating(asked, 9)));
        house.companies.rows.run("alter table feedback add constraint refusal check (rating <> 3) not valid");
        try {
            status(500, house.send("telemetry", "POST", FEEDBACK, rating(asked, 3)));
        } finally {
            house.companies.rows.run("alter table feedback drop constraint refusal");
        }
        status(200, house.send("telemetry", "POST", FEEDBACK, rating(asked, 5)));
        status(200, house.get("admin.longview", QUESTIONS + "?development_id=" + house.companies.lawn));
        nothingIsTold();
    }

    @Test
    void everyLineHasItsTimeWithTheOffset() throws Exception {
        status(401, house.get("anonymous", QUESTIONS));
        assertThat(house.log.toString().lines().filter(line -> line.contains(" refused: ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) .*"));
    }

    private void nothingIsTold() {
        assertThat(house.log.toString())
                .contains("Isolation by the database is in force", " refused: invalid_parameter")
                .doesNotContain(planted)
                .doesNotContain(house.secrets());
    }

    private static void status(int expected, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    }

    private static String signIn(String email, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }

    private String rating(UUID message, int rating) {
        return "{\"message_id\":\"%s\",\"rating\":%d,\"comment\":\"%s\",\"user_id\":\"%s\",\"idempotency_key\":\"%s\"}"
                .formatted(message, rating, planted, planted, planted);
    }
}
