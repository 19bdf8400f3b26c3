package com.openhouse.analytics.app.start;

import com.openhouse.analytics.web.auth.DemoAccounts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Says where the product is, and in a demo how to sign in. */
@Component
final class Announcement implements ApplicationListener<ApplicationReadyEvent> {

    private final ObjectProvider<DemoAccounts> demo;

    Announcement(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(text(web.getWebServer().getPort(), demo.getIfAvailable()));
        }
    }

    static String text(int port, @Nullable DemoAccounts demo) {
        StringBuilder text = new StringBuilder("OpenHouse Analytics is ready at http://localhost:" + port);
        if (demo != null) {
            demo.accounts()
                    .forEach(account -> text.append(String.format(
                            Locale.ROOT,
                            "%n  %-34s %-16s %-12s %s",
                            account.email(),
                            account.password(),
                            account.role(),
                            account.label())));
        }
        return text.toString();
    }
}
