package com.openhouse.analytics.bench;

import java.util.concurrent.TimeUnit;

/** How fast the history is taken in at the first start on an existing database. */
final class Backfill {

    private static final String BLOCKS_LEFT = """
            select count(*) * (1 + max(greatest(0, pg_relation_size('messages') / 8192 - coalesce(backfill_block, 0))))
            from analytics_fact_state
            where backfill_block is not null or caught_up_at is null""";
    private static final String ROLLUPS_AND_LISTS_LEFT = """
            select (select count(*) from tenants t where not exists (select from analytics_rolled r where r.tenant_id = t.id))
                   + (select count(*) from analytics_rolled where rolled_to < 'infinity')
                   + (select count(*) from analytics_large_development where not complete)
                   + (select count(*) from analytics_rolled
                      where development_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff' and months_to = '-infinity')
                   + (select count(*) from analytics_much_asked where summed_to = '-infinity')
                   + (select case when count(*) = 0 then 1 else 0 end from analytics_much_asked_level
                      where tenant_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff')""";

    /** Far below what is to be reached, so that a run that is stuck comes to an end. */
    private static final double LEAST_A_SECOND = 3_000;

    private static final int TOLD_EVERY_SECONDS = 10;

    private final Run run;

    Backfill(Run run) {
        this.run = run;
    }

    /** The product, once all of the history is in its facts. */
    Product measure() throws Exception {
        long began = System.nanoTime();
        Product product = run.start(true);
        try {
            await(BLOCKS_LEFT, "blocks of messages left");
            tell(product, (System.nanoTime() - began) / 1e9 - product.secondsToReady());
            rollupsAndLists();
            run.database().run("vacuum analyze");
            return product;
        } catch (Exception failure) {
            product.close();
            throw failure;
        }
    }

    /** What reads from them is slow without, which shows better than no figure at all. */
    private void rollupsAndLists() throws Exception {
        String name = "rollups and lists after it";
        long began = System.nanoTime();
        try {
            await(ROLLUPS_AND_LISTS_LEFT, "tenants, large developments and keys without sums or lists");
            run.report().add(Figure.of("Start", name, (System.nanoTime() - began) / 1e9, "s"));
        } catch (IllegalStateException late) {
            run.report().failed("Start", name, late);
        }
    }

    private void tell(Product product, double seconds) {
        run.report()
                .add(Figure.of(
                                "Start",
                                "first start on the existing database, until ready",
                                product.secondsToReady(),
                                "s")
                        .noted("indexes are built"));
        run.report()
                .add(Figure.of(
                                "Start",
                                "backfill of the history",
                                run.size().messages() / Math.max(0.2, seconds),
                                "messages a second")
                        .atLeast(30_000)
                        .noted(Figure.plain(seconds)
                                + " s from the first ready answer to the last index of the facts"));
    }

    private void await(String left, String what) throws Exception {
        long until = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(300 + (long) (run.size().messages() / LEAST_A_SECOND));
        long told = System.nanoTime();
        for (long count = run.database().number(left);
                count > 0;
                count = run.database().number(left)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("There are still " + count + " " + what);
            }
            if (System.nanoTime() - told > TimeUnit.SECONDS.toNanos(TOLD_EVERY_SECONDS)) {
                System.out.println("  " + count + " " + what);
                told = System.nanoTime();
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
