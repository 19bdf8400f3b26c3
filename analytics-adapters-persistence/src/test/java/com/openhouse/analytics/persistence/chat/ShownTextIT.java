package com.openhouse.analytics.persistence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.chat.QuestionText;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search looks into the same text that is shown: the masks of the database are those of the domain. */
class ShownTextIT {

    private static final List<String> PIECES = List.of(
            "aoife.o'byrne+home@mail.example.ie",
            "Seán@Ó-Byrne.ie",
            "a@b",
            "@",
            "A65 F4E2",
            "d6w-xy00",
            "D02X285",
            "A65F4E2x",
            "+353 (0)87 123 4567",
            "00353/87-1234567",
            "(01) 496 0123",
            "087\u2011123\u20114567",
            "0871234567",
            "x0871234567",
            "1500 x 2000",
            "2026-10-25",
            "E119",
            "is warm",
            "É",
            "日本",
            "%_\\");

    private static final List<String> BETWEEN = List.of(" ", " ", ", ", ".", "", "\n");

    private final SplittableRandom random = new SplittableRandom(17);

    @Test
    void theDatabaseMasksWhatTheDomainMasks() {
        List<String> texts = Stream.concat(
                        PIECES.stream(), Stream.generate(this::text).limit(3000))
                .toList();
        List<String> masked = texts.stream().map(QuestionText::masked).toList();

        assertThat(shown(texts)).isEqualTo(masked);
        assertThat(masked).anyMatch(text -> text.contains("[email]")).anyMatch(text -> text.contains("[phone]"));
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            parts.add(PIECES.get(random.nextInt(PIECES.size())));
            parts.add(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return parts.stream().collect(Collectors.joining());
    }

    private static List<String> shown(List<String> texts) {
        return JdbcClient.create(TestPostgres.freshDatabase().dataSource())
                .sql(
                        "select analytics_shown_text(t.text) from unnest(cast(? as text[])) with ordinality t (text, place) order by place")
                .param(texts.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
