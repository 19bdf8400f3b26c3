package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.web.answer.Meta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published shape of a home with its timeline; unit or homeowner is null where it is not known. */
record HomeResponse(
        @Nullable UnitItem unit,
        @Nullable HomeownerItem homeowner,
        List<TimelineItem> items,
        int page,
        int pageSize,
        long total,
        Meta meta) {}
