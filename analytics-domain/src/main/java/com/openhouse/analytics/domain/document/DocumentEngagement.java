package com.openhouse.analytics.domain.document;

import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one document is used.
 *
 * @param houseTypeCode null for a document of the whole development
 * @param views null where nothing records them; likewise {@code downloads}
 * @param viewers distinct homeowners who opened it; null where only counters, or nothing, tell of it
 * @param openingRate homeowners who opened it / homeowners that it is meant for
 * @param cited questions whose answer was found in it
 * @param lastOpenedAt null where it never was, or where nothing records it
 */
public record DocumentEngagement(
        UUID documentId,
        String title,
        String documentType,
        String documentKind,
        @Nullable String houseTypeCode,
        boolean pdf,
        @Nullable Long views,
        @Nullable Long downloads,
        @Nullable Long viewers,
        Ratio openingRate,
        long cited,
        @Nullable Instant lastOpenedAt,
        Source source,
        Coverage coverage) {

    /** What the views and downloads were taken from. */
    public enum Source {
        /** Recorded openings; some document of the development has one. */
        EVENTS,
        /** The counters of the document, which tell of no person. */
        COUNTER,
        NONE
    }

    /** Whether the assistant can read the document. */
    public enum Coverage {
        EMBEDDED,
        NOT_EMBEDDED,
        FAILED,
        PENDING
    }

    public static DocumentEngagement of(DocumentFacts facts) {
        Source source = Source.valueOf(facts.source().toUpperCase(Locale.ROOT));
        return new DocumentEngagement(
                facts.documentId(),
                facts.title(),
                facts.documentType(),
                facts.documentKind(),
                facts.houseTypeCode(),
                facts.pdf(),
                facts.views(),
                facts.downloads(),
                facts.viewers(),
                source == Source.EVENTS
                        ? Ratio.of(facts.openers(), facts.eligible())
                        : Ratio.notRecorded(facts.eligible()),
                facts.cited(),
                facts.lastOpenedAt(),
                source,
                Coverage.valueOf(facts.coverage().toUpperCase(Locale.ROOT)));
    }

    void note(String prefix, Gaps gaps) {
        gaps.note(prefix + "views", views, Reason.NOT_RECORDED);
        gaps.note(prefix + "downloads", downloads, Reason.NOT_RECORDED);
        gaps.note(prefix + "viewers", viewers, Reason.NOT_RECORDED);
        gaps.noteRecorded(prefix + "opening_rate", openingRate);
        gaps.note(
                prefix + "last_opened_at",
                lastOpenedAt,
                source == Source.EVENTS ? Reason.NO_SAMPLES : Reason.NOT_RECORDED);
    }
}
