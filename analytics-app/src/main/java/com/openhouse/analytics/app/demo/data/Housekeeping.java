package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.CacheRow;
import com.openhouse.analytics.app.demo.row.RateLimitRow;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the existing application left in its cache and in its rate limits. */
final class Housekeeping {

    private final World world;

    Housekeeping(World world) {
        this.world = world;
    }

    List<CacheRow> cache(List<Estate> estates) {
        return estates.stream()
                .filter(estate -> estate.questions() > 0)
                .map(estate -> {
                    Dice dice = world.dice("cache", estate.key());
                    return new CacheRow(
                            "amenities:" + estate.id(),
                            Map.of("town", estate.town()),
                            world.now().plus(Duration.ofMinutes(dice.between(30, 600))),
                            dice.between(40, 400),
                            dice.between(4, 30),
                            world.daysAgo(30),
                            world.now().minus(Duration.ofMinutes(dice.between(1, 300))));
                })
                .toList();
    }

    /** Live keys, one of them at its limit, and one whose time is over. */
    List<RateLimitRow> rateLimits(List<Home> homes) {
        return List.of(
                limit(homes.get(0), "chat", 7, 4),
                limit(homes.get(1), "chat", 19, 9),
                limit(homes.get(2), "documents", 3, 12),
                limit(homes.get(3), "chat", 60, 14),
                limit(homes.get(4), "chat", 60, -20));
    }

    private RateLimitRow limit(Home home, String resource, int count, int minutesLeft) {
        return new RateLimitRow(
                home.id() + ":" + resource,
                count,
                world.now().plus(Duration.ofMinutes(minutesLeft)),
                world.daysAgo(1),
                world.now().minusSeconds(30));
    }
}
