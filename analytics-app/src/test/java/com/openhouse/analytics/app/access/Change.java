package com.openhouse.analytics.app.access;

import com.openhouse.analytics.persistence.testing.TwoCompanies;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Something that happens in a development. */
enum Change {
    QUESTION {
        @Override
        void happen(TwoCompanies companies, UUID tenant, UUID development, Random random) {
            companies.rows.message(
                    tenant,
                    development,
                    moment(random),
                    Map.of(
                            "user_message",
                            "Question " + random.nextInt(5),
                            "ai_message",
                            "Answer",
                            "user_id",
                            companies.id("unit", development).toString(),
                            "token_count",
                            random.nextInt(90) + 1,
                            "latency_ms",
                            random.nextInt(900) + 1));
        }
    },
    RATING {
        @Override
        void happen(TwoCompanies companies, UUID tenant, UUID development, Random random) {
            UUID asked = companies.rows.exchange(tenant, development, moment(random), "Rated?", "Yes");
            companies.rows.insert(
                    "feedback",
                    Map.of(
                            "tenant_id",
                            tenant,
                            "message_id",
                            asked,
                            "rating",
                            random.nextInt(5) + 1,
                            "created_at",
                            moment(random)));
        }
    },
    OPENING {
        @Override
        void happen(TwoCompanies companies, UUID tenant, UUID development, Random random) {
            companies.rows.insert(
                    "document_views",
                    Map.of(
                            "tenant_id",
                            tenant,
                            "document_id",
                            companies.id("document", development),
                            "kind",
                            "view",
                            "unit_id",
                            companies.id("unit", development),
                            "occurred_at",
                            moment(random)));
        }
    },
    HOME {
        @Override
        void happen(TwoCompanies companies, UUID tenant, UUID development, Random random) {
            companies.rows.unit(tenant, development, "buyer" + random.nextInt() + "@example.com");
        }
    },
    HOMEOWNER {
        @Override
        void happen(TwoCompanies companies, UUID tenant, UUID development, Random random) {
            companies.rows.homeowner(tenant, development, "owner" + random.nextInt() + "@example.com");
        }
    },
    DOCUMENT {
        @Override
        void happen(TwoCompanies companies, UUID tenant, UUID development, Random random) {
            companies.rows.insert(
                    "documents",
                    Map.of(
                            "tenant_id",
                            tenant,
                            "development_id",
                            development,
                            "document_type",
                            "manual",
                            "title",
                            "Manual " + random.nextInt(),
                            "file_name",
                            "m.pdf",
                            "relative_path",
                            "/m"));
        }
    },
    CHUNK {
        @Override
        void happen(TwoCompanies companies, UUID tenant, UUID development, Random random) {
            companies.rows.insert(
                    "doc_chunks",
                    Map.of(
                            "tenant_id",
                            tenant,
                            "development_id",
                            development,
                            "document_id",
                            companies.id("document", development),
                            "content",
                            "text ".repeat(random.nextInt(9) + 1),
                            "source_type",
                            "document"));
        }
    },
    DELETION {
        @Override
        void happen(TwoCompanies companies, UUID tenant, UUID development, Random random) {
            UUID asked = companies.rows.exchange(tenant, development, moment(random), "Gone?", "Yes");
            companies.rows.run(
                    "delete from messages where id = (select id from messages where development_id = '" + development
                            + "' and id <> '" + asked
                            + "' and not exists (select from feedback f where f.message_id = messages.id)"
                            + " order by created_at, id limit 1)");
        }
    };

    abstract void happen(TwoCompanies companies, UUID tenant, UUID development, Random random);

    private static Instant moment(Random random) {
        return TwoCompanies.NOW.minus(Duration.ofMinutes(random.nextInt(9_000) + 1));
    }
}
