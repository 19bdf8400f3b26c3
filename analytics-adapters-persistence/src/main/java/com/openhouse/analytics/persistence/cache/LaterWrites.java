package com.openhouse.analytics.persistence.cache;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Writes answers down beside the requests that computed them, one after the other. Where very many wait, the next request writes its own; at the
 * end those that wait are written.
 */
@Component
class LaterWrites {

    private static final int MOST_WAITING = 200;

    private final ThreadPoolTaskExecutor thread = new ThreadPoolTaskExecutor();

    LaterWrites() {
        thread.setThreadNamePrefix("answers-");
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        thread.setQueueCapacity(MOST_WAITING);
        thread.setRejectedExecutionHandler(new CallerRunsPolicy());
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(5);
        thread.initialize();
    }

    void add(Runnable write) {
        thread.execute(write);
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }
}
