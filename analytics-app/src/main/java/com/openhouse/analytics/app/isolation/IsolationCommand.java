package com.openhouse.analytics.app.isolation;

import com.openhouse.analytics.persistence.isolation.IsolationSetUp;
import com.openhouse.analytics.persistence.isolation.IsolationState;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands {@code setup-isolation} and {@code doctor}. */
public final class IsolationCommand {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String LOGIN = "--login=";
    private static final String HELP = """
            java -jar openhouse-analytics.jar setup-isolation [--login=USER] [--remove]
              Makes the roles openhouse_reader, _writer, _lookup and _maintainer, a schema of views per kind of scope, and
              their rights; the tables stay as they are. Run it again after an update of the product, or after columns of
              the tables have changed. The product has to have been started once, so that its own tables are there.
              --login=USER  the database user of the product (SPRING_DATASOURCE_USERNAME)
              --remove      takes all of it away, as an owner does who retypes or drops a column that a view names
            java -jar openhouse-analytics.jar doctor
              Tells whether the database holds each reading to its scope. Ends with 0 when it does, with 1 when not.

            Both connect by SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD. For the set-up
            that is somebody who owns the tables and may make roles and schemas.""";

    private final Map<String, String> environment;
    private final PrintStream out;

    public IsolationCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** Whether the arguments call one of them. */
    public static boolean isWanted(String... args) {
        return args.length > 0 && List.of("setup-isolation", "doctor").contains(args[0]);
    }

    /** Runs it: 0 when done or all is well, 1 when not, 2 when it cannot be understood. */
    public int run(String... args) {
        List<String> options = Arrays.asList(args).subList(1, args.length);
        if (options.stream().anyMatch(List.of("--help", "-h")::contains)) {
            out.println(HELP);
            return DONE;
        }
        boolean understood = options.stream().allMatch(option -> option.equals("--remove") || option.startsWith(LOGIN));
        if (!understood || args[0].equals("doctor") && !options.isEmpty()) {
            out.println(HELP);
            return MISUSED;
        }
        try (Connection connection = connect()) {
            return args[0].equals("doctor") ? doctor(connection) : setUp(connection, options);
        } catch (SQLException failure) {
            out.println("Failed, nothing has changed: "
                    + String.valueOf(failure.getMessage()).replaceAll("\\s+", " "));
            return FAILED;
        }
    }

    private int setUp(Connection connection, List<String> options) throws SQLException {
        if (options.contains("--remove")) {
            IsolationSetUp.remove(connection);
            out.println("Isolation by the database is removed.");
            return DONE;
        }
        Optional<String> login = options.stream()
                .filter(option -> option.startsWith(LOGIN))
                .map(option -> option.substring(LOGIN.length()))
                .findFirst();
        IsolationSetUp.install(
                connection,
                login.isPresent() ? login.get() : connection.getMetaData().getUserName());
        out.println("Isolation by the database is set up; the product uses it from its next start on.");
        return DONE;
    }

    private int doctor(Connection connection) throws SQLException {
        IsolationState state = IsolationState.of(connection);
        tell("roles and views are made", state.installed());
        tell("this user may take on the roles", state.permitted());
        tell("the views are those of this version", state.current());
        boolean well = state.inForce() && state.current();
        out.println(well ? "Isolation by the database is in force." : "Run setup-isolation to put isolation in force.");
        return well ? DONE : FAILED;
    }

    private void tell(String what, boolean so) {
        out.printf("%-4s %s%n", so ? "yes" : "no", what);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("SPRING_DATASOURCE_URL"),
                setting("SPRING_DATASOURCE_USERNAME"),
                setting("SPRING_DATASOURCE_PASSWORD"));
    }

    private String setting(String name) {
        return environment.getOrDefault(name, "");
    }
}
