package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.domain.system.FactLag;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;

/** Says now and then how far a long catching up is, and once that it is over. */
final class LagLog {

    private static final long EVERY = TimeUnit.MINUTES.toNanos(1);

    private final Logger log;
    private boolean behind;
    private long last;

    LagLog(Logger log) {
        this.log = log;
        this.last = System.nanoTime() - EVERY;
    }

    void tell(FactLag lag) {
        long now = System.nanoTime();
        if (lag.catchingUp() && now - last >= EVERY) {
            last = now;
            log.info(
                    "Share of the history of messages that is read: {}; waiting to be added up: {}",
                    lag.historyRead(),
                    lag.notRolledUp());
        } else if (behind && !lag.catchingUp()) {
            log.info("All messages are in the facts, and these are added up");
        }
        behind = lag.catchingUp();
    }
}
