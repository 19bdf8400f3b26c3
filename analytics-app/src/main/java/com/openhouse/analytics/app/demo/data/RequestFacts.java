package com.openhouse.analytics.app.demo.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The metadata of a request: what was asked, how it ended and how long it took. */
final class RequestFacts {

    private RequestFacts() {}

    static Map<String, Object> of(List<String> route, List<String> outcome, Dice dice) {
        int status = Integer.parseInt(outcome.get(0));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("route", route.get(1));
        facts.put("method", route.get(0));
        facts.put("status", status);
        facts.put("duration_ms", duration(status, Integer.parseInt(route.get(3)), dice));
        if (!outcome.get(1).isEmpty()) {
            facts.put("code", outcome.get(1));
        }
        return facts;
    }

    /** Refusals are quick, failures slow; one request in fifty waits for a cold cache. */
    private static int duration(int status, int usual, Dice dice) {
        if (status >= 500) {
            return usual * dice.between(10, 40);
        } else if (status >= 400) {
            return dice.between(2, 8);
        }
        return (int) (usual * (0.5 + dice.real()) * (dice.chance(0.02) ? 8 : 1));
    }
}
