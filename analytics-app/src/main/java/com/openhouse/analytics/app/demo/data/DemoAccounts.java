package com.openhouse.analytics.app.demo.data;

import java.util.List;

/** The accounts to show to whoever tries the product out. */
public final class DemoAccounts {

    /** Known to everybody, hence valid in demo mode only. */
    public static final String PASSWORD = "openhouse-demo";

    private DemoAccounts() {}

    /** One per role, a second developer in the same tenant, one without a development, the other tenants' admins. */
    public static List<DemoAccount> all() {
        return Texts.table("admins.csv").stream()
                .filter(cells -> !cells.get(4).isEmpty())
                .map(cells -> new DemoAccount(cells.get(2), cells.get(3), cells.get(4), PASSWORD))
                .toList();
    }
}
