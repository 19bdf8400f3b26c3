package com.openhouse.analytics.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.app.demo.data.DemoData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DemoDigestTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    @Test
    void theSameMomentGivesTheSameBytes() throws NoSuchAlgorithmException {
        assertThat(digest(NOW)).isEqualTo(digest(NOW));
    }

    @Test
    void anotherMomentGivesOtherBytes() throws NoSuchAlgorithmException {
        assertThat(digest(NOW)).isNotEqualTo(digest(NOW.plusSeconds(60)));
    }

    @Test
    void neitherZoneNorLanguageOfTheMachineMatters() throws NoSuchAlgorithmException {
        String here = digest(NOW);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(digest(NOW)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static String digest(Instant now) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        DemoData data = DemoData.generate(now, DUBLIN);
        TableRows.of(data).forEach(table -> add(digest, table));
        add(digest, new TableRows("doc_chunks", data.chunks()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, TableRows table) {
        Columns columns = new Columns(table.rows().get(0).getClass());
        digest.update(RowWriter.json(columns, table.rows()).getBytes(StandardCharsets.UTF_8));
    }
}
