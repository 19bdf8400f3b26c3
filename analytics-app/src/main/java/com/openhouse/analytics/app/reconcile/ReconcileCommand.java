package com.openhouse.analytics.app.reconcile;

import com.openhouse.analytics.persistence.facts.Reconciliation;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionException;

/** The command {@code reconcile}. */
public final class ReconcileCommand {

    private static final String NAME = "reconcile";
    private static final int RIGHT = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int MENDED = 3;
    private static final String HELP = """
            java -jar openhouse-analytics.jar reconcile
              Compares every fact of messages with the rows that it is made from, and the sums of facts with the facts, tenant by
              tenant, mends those that differ and tells how many they were on each day (UTC). It may be stopped at any time and
              run beside the product.

            Ends with 0 when all was right, 3 when something was mended, 1 when it could not be done, 2 when misused.
            Connects by SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD; tenants that name no
            zone have that of OPENHOUSE_DEFAULT_ZONE, as in the product.""";

    private final Map<String, String> environment;
    private final PrintStream out;

    public ReconcileCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** Whether the arguments call it. */
    public static boolean isWanted(String... args) {
        return args.length > 0 && args[0].equals(NAME);
    }

    /** Runs it and tells how to end. */
    public int run(String... args) {
        if (args.length > 1) {
            out.println(HELP);
            return args[1].equals("--help") || args[1].equals("-h") ? RIGHT : MISUSED;
        }
        try {
            return reconcile();
        } catch (DataAccessException | TransactionException | IllegalStateException | DateTimeException failure) {
            out.println("Failed, what was mended until here stays: "
                    + String.valueOf(failure.getMessage()).replaceAll("\\s+", " "));
            return FAILED;
        }
    }

    private int reconcile() {
        var database = new DriverManagerDataSource(
                setting("SPRING_DATASOURCE_URL"),
                setting("SPRING_DATASOURCE_USERNAME"),
                setting("SPRING_DATASOURCE_PASSWORD"));
        ZoneId defaultZone = ZoneId.of(environment.getOrDefault("OPENHOUSE_DEFAULT_ZONE", "Europe/Dublin"));
        long mended = new Reconciliation(database, defaultZone).run(new Told(out));
        out.println(
                mended == 0
                        ? "All facts are what their messages say."
                        : mended + " facts and sums of facts were mended.");
        return mended == 0 ? RIGHT : MENDED;
    }

    private String setting(String name) {
        return environment.getOrDefault(name, "");
    }

    private record Told(PrintStream out) implements Reconciliation.Listener {

        @Override
        public void begun(int tenant, int tenants) {
            out.println("Tenant " + tenant + " of " + tenants + " is compared");
        }

        @Override
        public void done(Reconciliation.TenantReport report) {
            out.println(report.tenantId() + ": " + report.mended() + " mended");
            report.mendedByDay().forEach((day, facts) -> out.println("  " + day + ": " + facts));
            if (report.rollups() > 0) {
                out.println("  sums of facts: " + report.rollups());
            }
        }
    }
}
