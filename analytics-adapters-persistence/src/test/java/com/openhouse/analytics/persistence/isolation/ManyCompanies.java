package com.openhouse.analytics.persistence.isolation;

import com.openhouse.analytics.persistence.testing.Rows;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/** So many rows that it matters which index a plan uses: 40 tenants of five developments. */
final class ManyCompanies {

    private static final Pattern ID = Pattern.compile("\\bid\\('(\\w)', ((?:[^()]|\\([^()]*\\))*)\\)");

    private ManyCompanies() {}

    static void fill(Rows rows) {
        run(rows, """
                insert into tenants (id, name, slug)
                select id('t', t), 'Tenant ' || t, 'tenant-' || t from generate_series(1, 40) t""");
        run(rows, """
                insert into developments (id, tenant_id, code, name)
                select id('d', d), id('t', d % 40 + 1), 'D' || d, 'Development ' || d
                from generate_series(1, 200) d""");
        run(rows, """
                insert into units (id, tenant_id, development_id, development_code, unit_number, unit_code, unit_uid,
                                   address_line_1, house_type_code, purchaser_email)
                select id('u', u), id('t', (u % 200 + 1) % 40 + 1), id('d', u % 200 + 1), 'D', u, u, u, 'Street', 'BS01',
                       u || '@example.com'
                from generate_series(1, 8000) u""");
        run(rows, """
                insert into homeowners (id, tenant_id, development_id, name, email)
                select id('h', h), id('t', (h % 200 + 1) % 40 + 1), id('d', h % 200 + 1), 'Owner ' || h, h || '@example.com'
                from generate_series(1, 6000) h""");
        run(rows, """
                insert into documents (id, tenant_id, development_id, document_type, title, file_name, relative_path)
                select id('p', p), id('t', (p % 200 + 1) % 40 + 1), id('d', p % 200 + 1), 'manual', 'Paper ' || p, p || '.pdf', '/'
                from generate_series(1, 6000) p""");
        run(rows, """
                insert into messages (tenant_id, development_id, user_id, sender, content, user_message, ai_message, latency_ms,
                                      created_at)
                select id('t', (m % 200 + 1) % 40 + 1), id('d', m % 200 + 1), id('u', m % 8000 + 1), 'user', '-',
                       'Question ' || m % 900, 'Answer', m % 4000, timestamptz '2026-06-17 11:00Z' - m * interval '5 minutes'
                from generate_series(1, 40000) m""");
        run(rows, """
                insert into document_views (tenant_id, document_id, homeowner_id, kind, occurred_at)
                select id('t', (v % 200 + 1) % 40 + 1), id('p', v % 6000 + 1), id('h', v % 6000 + 1), 'view',
                       timestamptz '2026-06-17 11:00Z' - v * interval '7 minutes'
                from generate_series(1, 30000) v""");
        rows.run("analyze");
    }

    /** The id of a kind and a number. */
    static UUID id(String kind, int number) {
        byte[] digest = md5(kind + number);
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static void run(Rows rows, String sql) {
        rows.run(ID.matcher(sql).replaceAll("cast(md5('$1' || ($2)) as uuid)"));
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
