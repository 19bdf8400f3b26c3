package com.openhouse.analytics.app;

import com.openhouse.analytics.app.account.AccountCommand;
import com.openhouse.analytics.app.isolation.IsolationCommand;
import com.openhouse.analytics.app.reconcile.ReconcileCommand;
import com.openhouse.analytics.app.settings.SettingsCheck;
import com.openhouse.analytics.app.start.StartFailures;
import com.openhouse.analytics.app.start.Usage;
import com.openhouse.analytics.persistence.PersistenceConfiguration;
import com.openhouse.analytics.web.WebConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts OpenHouse Analytics. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({PersistenceConfiguration.class, WebConfiguration.class})
public class OpenHouseAnalytics {

    public static void main(String[] args) {
        if (IsolationCommand.isWanted(args)) {
            System.exit(new IsolationCommand(System.getenv(), System.out).run(args));
        }
        if (ReconcileCommand.isWanted(args)) {
            System.exit(new ReconcileCommand(System.getenv(), System.out).run(args));
        }
        if (AccountCommand.isWanted(args)) {
            System.exit(new AccountCommand(System.getenv(), System.in, System.out, System.err).run(args));
        }
        if (Usage.isWanted(args)) {
            System.out.println(Usage.text());
            return;
        }
        try {
            application().run(args);
        } catch (RuntimeException reported) {
            System.exit(StartFailures.exitCode(reported));
        }
    }

    /** The application with its checks, as {@code main} runs it. */
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(OpenHouseAnalytics.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addListeners(new SettingsCheck());
        return application;
    }
}
