package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;
import static com.openhouse.analytics.app.oracle.Expected.ratio;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has opened the documents of one development. */
final class Openings {
    final List<DocumentEvents.Event> events;
    private final RawData data;
    private final RawData.Development development;
    private final Homes homes;

    Openings(RawData data, RawData.Development development) {
        this.data = data;
        this.development = development;
        this.homes = new Homes(data);
        this.events = new DocumentEvents(data)
                .all().stream()
                        .filter(event -> development.id().equals(event.developmentId()))
                        .toList();
    }

    /** Homeowners who opened a PDF of the development among its homeowners. */
    Map<String, @Nullable Object> pdfOpenRate() {
        Set<UUID> pdfs = data.documents.stream()
                .filter(document -> development.id().equals(document.developmentId()))
                .filter(Openings::isPdf)
                .map(RawData.Document::id)
                .collect(Collectors.toSet());
        return rate(owners(), pdfs);
    }

    /** Eligible homeowners who opened the document among all that it is meant for. */
    Map<String, @Nullable Object> openingRate(RawData.Document document) {
        List<RawData.Homeowner> eligible = owners().stream()
                .filter(owner -> document.houseTypeCode() == null
                        || document.houseTypeCode().equals(homes.houseTypeOf(owner)))
                .toList();
        return rate(eligible, Set.of(document.id()));
    }

    List<DocumentEvents.Event> of(RawData.Document document) {
        return events.stream()
                .filter(event -> event.row().documentId().equals(document.id()))
                .toList();
    }

    long viewers(RawData.Document document) {
        return of(document).stream()
                .map(DocumentEvents.Event::homeowner)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    static boolean isPdf(RawData.Document document) {
        return document.mimeType() == null
                ? document.fileName().toLowerCase(Locale.ROOT).endsWith(".pdf")
                : document.mimeType().equalsIgnoreCase("application/pdf");
    }

    private Map<String, @Nullable Object> rate(List<RawData.Homeowner> owners, Set<UUID> documents) {
        if (events.isEmpty()) {
            Missing missing =
                    owners.isEmpty() ? Missing.of("not_recorded", "no_denominator") : Missing.of("not_recorded");
            return object("value", missing, "numerator", Missing.of("not_recorded"), "denominator", owners.size());
        }
        Set<RawData.Homeowner> openers = events.stream()
                .filter(event -> documents.contains(event.row().documentId()))
                .map(DocumentEvents.Event::homeowner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ratio(owners.stream().filter(openers::contains).count(), owners.size());
    }

    private List<RawData.Homeowner> owners() {
        return data.homeowners.stream()
                .filter(owner -> owner.developmentId().equals(development.id()))
                .toList();
    }
}
