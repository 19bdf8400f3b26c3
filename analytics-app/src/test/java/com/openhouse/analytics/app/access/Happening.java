package com.openhouse.analytics.app.access;

import com.openhouse.analytics.persistence.testing.TwoCompanies;
import java.util.Random;
import java.util.UUID;

/** A change whose details a seed decides, so that it can be told and made again. */
record Happening(Change change, long seed) {

    void happen(TwoCompanies companies, UUID tenant, UUID development) {
        change.happen(companies, tenant, development, new Random(seed));
    }
}
