package com.openhouse.analytics.app.account;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * {@code account create|password|disable|enable --email}: makes and changes local accounts of admins that there are. The
 * password comes from standard input or a prompt, never from the arguments, which everybody on the machine can read.
 */
public final class AccountCommand {

    private static final String WORD = "account";
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private static final String USAGE = """
            Local accounts of admins.

              java -jar openhouse-analytics.jar account create   --email aoife@example.ie
              java -jar openhouse-analytics.jar account password --email aoife@example.ie
              java -jar openhouse-analytics.jar account disable  --email aoife@example.ie
              java -jar openhouse-analytics.jar account enable   --email aoife@example.ie

            create and password read a password of 8 to 128 characters: the first line of standard input, or a prompt.
            password and disable end all sessions of the account. The admin must be in the table admins.

            The database is SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.

            Exit codes: 0 done, 1 refused or failed, 2 wrong arguments.""";

    private final Map<String, String> environment;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    public AccountCommand(Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static boolean isWanted(String... args) {
        return args.length > 0 && args[0].equals(WORD);
    }

    /** What the process ends with. */
    public int run(String... args) {
        if (args.length == 2 && args[1].equals("--help")) {
            out.println(USAGE);
            return DONE;
        }
        Optional<AccountAction> action =
                args.length == 4 && args[2].equals("--email") ? AccountAction.of(args[1]) : Optional.empty();
        if (action.isEmpty()) {
            err.println(USAGE);
            return MISUSED;
        }
        return run(action.get(), args[3]);
    }

    private int run(AccountAction action, String email) {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            change(new Accounts(connection), action, email);
            connection.commit();
            out.println("account " + action.word() + ": done");
            return DONE;
        } catch (AccountException refused) {
            err.println(refused.getMessage());
        } catch (SQLException | IOException failure) {
            err.println("The database cannot be used: "
                    + String.valueOf(failure.getMessage()).replaceAll("\\s+", " "));
        }
        return REFUSED;
    }

    private void change(Accounts accounts, AccountAction action, String email) throws SQLException, IOException {
        Accounts.Admin admin = accounts.find(email);
        String hash = action.takesPassword() ? hash(admin) : "";
        switch (action) {
            case CREATE -> accounts.create(admin, hash);
            case PASSWORD -> accounts.changePassword(admin, hash);
            case DISABLE -> accounts.disable(admin);
            case ENABLE -> accounts.enable(admin);
        }
        accounts.tell(action, admin);
    }

    private String hash(Accounts.Admin admin) throws IOException {
        NewPassword password = new NewPassword(password());
        password.check(admin.email());
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(password.text());
    }

    private String password() throws IOException {
        Console console = in == System.in ? System.console() : null;
        String given = console == null ? firstLine() : prompted(console);
        if (given == null) {
            throw new AccountException("No password was given.");
        }
        return given;
    }

    private @Nullable String firstLine() throws IOException {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
    }

    private static @Nullable String prompted(Console console) {
        char[] typed = console.readPassword("Password: ");
        return typed == null ? null : new String(typed);
    }

    private Connection connect() throws SQLException {
        String url = environment.getOrDefault("SPRING_DATASOURCE_URL", "");
        if (url.isBlank()) {
            throw new AccountException("SPRING_DATASOURCE_URL: is missing.");
        }
        return DriverManager.getConnection(
                url,
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }
}
