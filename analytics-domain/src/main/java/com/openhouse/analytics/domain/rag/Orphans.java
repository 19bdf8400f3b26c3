package com.openhouse.analytics.domain.rag;

/**
 * Chunks without a matching document.
 *
 * @param missingDocumentId made from a document that they do not name
 * @param danglingDocumentId name a document that no longer exists
 * @param otherSource never came from a document, such as notices; harmless
 */
public record Orphans(long missingDocumentId, long danglingDocumentId, long otherSource) {

    static Orphans of(ChunkFacts facts) {
        return new Orphans(facts.missingDocumentId(), facts.danglingDocumentId(), facts.otherSource());
    }

    public long total() {
        return missingDocumentId + danglingDocumentId + otherSource;
    }
}
