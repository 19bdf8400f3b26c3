package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.AdminRow;
import java.util.List;

/** Everybody who works with the portal. */
final class Admins {

    private Admins() {}

    static List<AdminRow> all(World world, List<Company> companies) {
        return Texts.table("admins.csv").stream()
                .map(cells -> new AdminRow(
                        world.id("admin", cells.get(0)),
                        tenant(companies, cells.get(1)).id(),
                        cells.get(2),
                        cells.get(3),
                        world.daysAgo(700)))
                .toList();
    }

    private static Company tenant(List<Company> companies, String key) {
        return companies.stream()
                .filter(company -> company.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
