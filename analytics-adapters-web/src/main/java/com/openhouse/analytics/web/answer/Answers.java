package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.JsonBytes;
import com.openhouse.analytics.domain.cache.MetricsCache;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.Window;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The one way from a request for figures to its answer: authorise, settle zones and window, then cache or compute. */
@Component
public final class Answers {

    private final ScopePolicy policy;
    private final ZoneDirectory zones;
    private final MetricsCache cache;
    private final Clock clock;
    private final AnswerSettings settings;
    private final JsonMapper json;

    Answers(
            ScopePolicy policy,
            ZoneDirectory zones,
            MetricsCache cache,
            Clock clock,
            AnswerSettings settings,
            JsonMapper json) {
        this.policy = policy;
        this.zones = zones;
        this.cache = cache;
        this.clock = clock;
        this.settings = settings;
        this.json = json;
    }

    /** The answer to a request; nothing but the scope's own facts is read before the scope is decided. */
    public <T> Answer<T> answer(Asked asked, Function<Frame, T> compute) {
        Frame frame = frame(asked);
        CacheKey key = new CacheKey(asked.metric(), frame.scope(), detail(asked, frame));
        Supplier<JsonBytes> fresh = () -> json(compute.apply(frame));
        CachedJson answer = asked.refresh()
                ? cache.refreshJson(key, settings.ttl(), fresh)
                : cache.getOrSetJson(key, settings.ttl(), fresh);
        return AnswerHttp.of(answer);
    }

    /** An answer that is computed for this request alone and kept by nobody. */
    public <T> Answer<T> unkept(T answer) {
        return AnswerHttp.of(new CachedJson(json(answer), CachedJson.Hit.MISS, Duration.ZERO));
    }

    private JsonBytes json(Object answer) {
        return JsonBytes.ofUtf8(json.writeValueAsBytes(answer));
    }

    /** Within which a request is answered, for those answers that are not kept. */
    public Frame frame(Asked asked) {
        return frame(asked, clock.instant());
    }

    /** The same as of another moment, for what goes by real time even where the clock of the figures stands still. */
    public Frame frame(Asked asked, Instant now) {
        Scope scope = policy.narrow(asked.principal(), asked.scope());
        Instant asOf = now.truncatedTo(ChronoUnit.MILLIS);
        ReportingZones reporting = zones.zones(scope);
        Window window = asked.window().resolve(asOf, reporting.calendar());
        return new Frame(scope, reporting, window, asOf);
    }

    private String detail(Asked asked, Frame frame) {
        return String.join(
                ";",
                "v=" + AnswerSettings.METRIC_VERSION,
                "epoch=" + settings.epoch(),
                "zone=" + frame.zones().calendar() + "/" + frame.zones().echo(),
                "from=" + frame.window().from(),
                "to=" + frame.window().to(),
                asked.detail());
    }
}
