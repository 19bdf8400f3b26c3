package com.openhouse.analytics.app.start;

import com.openhouse.analytics.app.settings.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code --help} prints. */
public final class Usage {

    private Usage() {}

    public static boolean isWanted(String... args) {
        return Arrays.stream(args).anyMatch(List.of("--help", "-h", "help")::contains);
    }

    public static String text() {
        return Arrays.stream(Setting.values())
                .map(setting -> "  %-38s %s".formatted(setting.name(), setting.help()))
                .collect(Collectors.joining("\n", """
                        OpenHouse Analytics: true figures for housing companies over their AI assistant.

                          java -jar openhouse-analytics.jar
                          java -jar openhouse-analytics.jar setup-isolation --help
                          java -jar openhouse-analytics.jar doctor --help
                          java -jar openhouse-analytics.jar reconcile --help
                          java -jar openhouse-analytics.jar account --help

                        Settings are environment variables, or options such as --server.port=8081:

                        """, ""));
    }
}
