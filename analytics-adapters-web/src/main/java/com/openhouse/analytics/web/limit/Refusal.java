package com.openhouse.analytics.web.limit;

import com.openhouse.analytics.web.problem.Code;
import com.openhouse.analytics.web.problem.Verdict;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** What somebody who comes too often is answered. */
final class Refusal {

    private Refusal() {}

    static Verdict of(Quota quota) {
        HttpHeaders headers = quota.headers();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(quota.seconds()));
        return new Verdict(Code.RATE_LIMITED, "Too many requests. Please wait a while.", List.of(), headers);
    }
}
