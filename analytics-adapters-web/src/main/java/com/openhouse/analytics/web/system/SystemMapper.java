package com.openhouse.analytics.web.system;

import com.openhouse.analytics.domain.system.CacheUse;
import com.openhouse.analytics.domain.system.FactLag;
import com.openhouse.analytics.domain.system.RecordingCounts;
import com.openhouse.analytics.domain.system.SystemMetrics;
import com.openhouse.analytics.web.answer.DeltaView;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.RatioView;
import com.openhouse.analytics.web.answer.Views;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From the figures to their published shape; a field that nothing fills does not compile. */
@Mapper(uses = Views.class)
interface SystemMapper {

    SystemMapper INSTANCE = Mappers.getMapper(SystemMapper.class);

    @Mapping(target = "totalRequests", source = "totalRequests")
    @Mapping(target = "cacheHitRatio", source = "metrics.platform.cache")
    @Mapping(target = "cache", source = "metrics.platform.cache")
    @Mapping(target = "rateLimits", source = "metrics.platform.rateLimits")
    @Mapping(target = "recording", source = "recording")
    @Mapping(target = "facts", source = "facts")
    @Mapping(target = "previous", source = "previous")
    @Mapping(target = "delta", source = "delta")
    @Mapping(target = "meta", source = "meta")
    @Mapping(target = "basis", source = "metrics.basis")
    @Mapping(target = "errorRate", source = "metrics.errorRate")
    @Mapping(target = "clientErrorRate", source = "metrics.clientErrorRate")
    @Mapping(target = "throttledRate", source = "metrics.throttledRate")
    SystemResponse response(
            SystemMetrics metrics,
            long totalRequests,
            RecordingCounts recording,
            @Nullable FactLag facts,
            SystemResponse.@Nullable Previous previous,
            @Nullable Map<String, DeltaView> delta,
            Meta meta);

    @Mapping(target = "window", source = "metrics.period.window")
    @Mapping(target = "totalRequests", source = "totalRequests")
    SystemResponse.Previous previous(SystemMetrics metrics, long totalRequests);

    SystemResponse.Cache cache(CacheUse cache);

    default @Nullable RatioView hitRatio(@Nullable CacheUse cache) {
        return cache == null ? null : Views.ratio(cache.hitRatio());
    }
}
