package com.openhouse.analytics.app.demo.data;

import static com.openhouse.analytics.app.demo.data.Demo.DATA;
import static com.openhouse.analytics.app.demo.data.Demo.development;
import static com.openhouse.analytics.app.demo.data.Demo.withinDays;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.app.demo.row.ChunkRow;
import com.openhouse.analytics.app.demo.row.DocumentRow;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoDocumentsTest {

    private static final Map<UUID, DocumentRow> DOCUMENTS =
            DATA.documents().stream().collect(Collectors.toMap(DocumentRow::id, Function.identity()));
    private static final Set<UUID> WITH_CHUNKS =
            DATA.chunks().stream().map(ChunkRow::documentId).collect(Collectors.toSet());

    @Test
    void documentsAreOfAHouseTypeADevelopmentOrATenant() {
        assertThat(DATA.documents())
                .anyMatch(row -> row.houseTypeCode() != null)
                .anyMatch(row -> row.houseTypeCode() == null && row.developmentId() != null)
                .anyMatch(row -> row.developmentId() == null);
    }

    @Test
    void documentsAreInEveryState() {
        assertThat(DATA.documents())
                .anyMatch(row -> row.processingStatus().equals("failed") && row.processingError() != null)
                .anyMatch(row -> row.processingStatus().equals("pending"))
                .anyMatch(DocumentRow::needsReview)
                .anyMatch(row -> !row.status().equals("active"))
                .anyMatch(row -> row.processingStatus().equals("completed") && !WITH_CHUNKS.contains(row.id()))
                .anyMatch(row -> row.mimeType() == null && row.fileName().endsWith(".pdf"))
                .anyMatch(row -> row.mimeType() != null && !row.mimeType().equals("application/pdf"))
                .anyMatch(row -> row.docKind() == null);
    }

    @Test
    void chunksStandAloneOrWithoutEmbeddingOrInAnotherTenant() {
        assertThat(DATA.chunks())
                .anyMatch(row -> row.documentId() == null && row.sourceType().equals("pdf"))
                .anyMatch(row -> row.documentId() == null && row.sourceType().equals("faq"))
                .anyMatch(row -> !row.embedded())
                .anyMatch(row -> row.embedded() && withinDays(row.createdAt(), 7));
        assertThat(DATA.chunks().stream()
                        .filter(row -> row.documentId() != null)
                        .filter(row -> !row.tenantId()
                                .equals(DOCUMENTS.get(row.documentId()).tenantId())))
                .hasSize(1);
    }

    @Test
    void oneWriterOfChunksLeavesTheHouseTypeToTheDocument() {
        assertThat(DATA.chunks())
                .anyMatch(row -> row.documentId() != null
                        && row.houseTypeCode() == null
                        && DOCUMENTS.get(row.documentId()).houseTypeCode() != null)
                .anyMatch(row -> row.houseTypeCode() != null);
    }

    @Test
    void aDevelopmentHasNoDocumentEventsAndOneHasOnlyCounters() {
        assertThat(eventsOf("abbey-quarter")).isZero();
        assertThat(countedIn("abbey-quarter")).isZero();
        assertThat(eventsOf("riverside-gardens")).isZero();
        assertThat(countedIn("riverside-gardens")).isPositive();
        assertThat(eventsOf("longview-park")).isPositive();
    }

    @Test
    void countersOfDocumentsAgreeWithTheirEvents() {
        Map<UUID, Long> views = DATA.documentViews().stream()
                .filter(row -> row.kind().equals("view"))
                .collect(Collectors.groupingBy(row -> row.documentId(), Collectors.counting()));

        assertThat(DATA.documents().stream()
                        .filter(row -> !development("riverside-gardens").id().equals(row.developmentId())))
                .allSatisfy(row -> assertThat((long) row.viewCount()).isEqualTo(views.getOrDefault(row.id(), 0L)));
    }

    @Test
    void eventsNameTheHomeownerTheUnitOrBoth() {
        assertThat(DATA.documentViews())
                .anyMatch(row -> row.homeownerId() != null && row.unitId() != null)
                .anyMatch(row -> row.homeownerId() == null)
                .anyMatch(row -> row.unitId() == null)
                .allMatch(row -> row.homeownerId() != null || row.unitId() != null);
    }

    @Test
    void oneDevelopmentIsRatedTooSeldomToShow() {
        Set<UUID> messages =
                Demo.messagesOf("abbey-quarter").stream().map(row -> row.id()).collect(Collectors.toSet());

        assertThat(DATA.feedback().stream()
                        .filter(row -> messages.contains(row.messageId()) && withinDays(row.createdAt(), 30)))
                .hasSizeLessThan(5);
        assertThat(DATA.feedback()).anyMatch(row -> row.rating() == null).anyMatch(row -> row.userId() == null);
    }

    private static long eventsOf(String slug) {
        return DATA.documentViews().stream()
                .filter(row -> row.developmentId().equals(development(slug).id()))
                .count();
    }

    private static int countedIn(String slug) {
        return DATA.documents().stream()
                .filter(row -> development(slug).id().equals(row.developmentId()))
                .mapToInt(row -> row.viewCount() + row.downloadCount())
                .sum();
    }
}
