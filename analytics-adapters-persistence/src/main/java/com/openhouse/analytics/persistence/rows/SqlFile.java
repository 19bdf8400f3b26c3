package com.openhouse.analytics.persistence.rows;

import com.openhouse.analytics.domain.listing.Order;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One query in a file of its own. Its marks are the only text that is ever put into a query: <code>{tenant_window}</code>,
 * <code>{all}</code>,
 * <code>{include: path}</code> for a part that several queries share, and those of {@link ScopeFragments},
 * {@link OrderFragment} and {@link OptionalFragments}.
 */
public record SqlFile(String path, String text) {

    /** Each tenant with its zone, the span of time that the period covers there, and where the last of its days ends. */
    private static final String TENANT_WINDOW = """
            tenant_window as (
                select *
                from unnest(cast(:tenant_ids as uuid[]), cast(:zones as text[]), cast(:from_at as timestamptz[]),
                            cast(:to_at as timestamptz[]), cast(:end_at as timestamptz[]))
                         as w (tenant_id, zone, from_at, to_at, end_at)
            )""";

    private static final String ONE_PLAN = "-- One plan serves all values.\n";

    /** Stands in rollups for the development, or for both ids, where they hold all developments or all tenants. */
    static final String ALL = "cast('ffffffff-ffff-ffff-ffff-ffffffffffff' as uuid)";

    private static final Pattern INCLUDE = Pattern.compile("\\{include:\\s*([\\w/.]+)\\s*}");

    /** Reads {@code sql/<path>} of the class path; a missing file stops the start. */
    public static SqlFile of(String path) {
        return new SqlFile(
                path, whole(path).replace("{tenant_window}", TENANT_WINDOW).replace("{all}", ALL));
    }

    /** The same query in this order; the file must know the field. */
    public SqlFile orderedBy(Order<?> order) {
        return new SqlFile(path, OrderFragment.apply(this, order));
    }

    /** Whether every scope in it is that of whole tenants. */
    boolean countsWholeTenants() {
        return text.contains("{scope-tenant:") && !text.contains("{scope:");
    }

    /** Whether its text leaves the planner so little choice that a plan for all values is as good as one for these. */
    boolean onePlan() {
        return text.contains(ONE_PLAN);
    }

    private static String whole(String path) {
        return INCLUDE.matcher(read(path)).replaceAll(part -> Matcher.quoteReplacement(whole(part.group(1))));
    }

    private static String read(String path) {
        try (InputStream file = SqlFile.class.getResourceAsStream("/sql/" + path)) {
            if (file == null) {
                throw new IllegalStateException("There is no SQL file sql/" + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
