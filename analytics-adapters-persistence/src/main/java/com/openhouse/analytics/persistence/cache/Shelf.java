package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.CachePolicy;
import com.openhouse.analytics.persistence.cache.AnswerMemory.Held;
import com.openhouse.analytics.persistence.cache.AnswerTable.Claim;
import com.openhouse.analytics.persistence.cache.AnswerTable.Lookup;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** Where answers are kept: at hand in this process, and before that in the table that all processes share. */
final class Shelf {

    private static final double JITTER = 0.1;
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final AnswerMemory memory;
    private final AnswerTable table;
    private final CachePolicy policy;
    private final InstantSource realTime;
    private final DoubleSupplier chance;
    private final Executor later;

    /**
     * @param chance from 0 to below 1, by which answers end earlier than others
     * @param later writes to the table; not used where nothing is at hand meanwhile
     */
    Shelf(AnswerTable table, CachePolicy policy, InstantSource realTime, DoubleSupplier chance, Executor later) {
        this.memory = new AnswerMemory(policy.memoryBytes());
        this.table = table;
        this.policy = policy;
        this.realTime = realTime;
        this.chance = chance;
        this.later = policy.memoryBytes() == 0 ? Runnable::run : later;
    }

    Optional<Held> atHand(Wanted wanted) {
        return memory.find(wanted.key(), wanted.scope());
    }

    /** What may be given of what is kept; an answer at hand is good while the table cannot be asked. */
    Optional<Answer> look(Wanted wanted) {
        Instant now = realTime.instant();
        Optional<Answer> known =
                atHand(wanted).filter(held -> held.isTrusted(now)).map(Held::answer);
        return known.filter(answer -> answer.isFresh(now)).or(() -> compare(wanted, now));
    }

    private Optional<Answer> compare(Wanted wanted, Instant now) {
        Lookup stored = table.find(wanted.key(), wanted.scope());
        Optional<Answer> best = stored.isAvailable()
                ? Optional.ofNullable(stored.answer())
                : atHand(wanted).map(Held::answer);
        Optional<Answer> usable = best.filter(answer -> answer.isUsable(now, policy.staleFor()));
        usable.ifPresentOrElse(answer -> memory.hold(wanted.key(), answer, now), () -> memory.forget(wanted.key()));
        return usable;
    }

    Claim claim(Wanted wanted) {
        return table.claim(wanted.key(), wanted.scope(), policy.waitFor());
    }

    /** What another process is about to keep: looks again and again, each time with a connection of a moment. */
    Optional<Answer> await(Wanted wanted) {
        long began = System.nanoTime();
        try {
            while (System.nanoTime() - began < policy.waitFor().toNanos()) {
                Instant now = realTime.instant();
                Optional<Answer> kept = compare(wanted, now).filter(answer -> answer.isFresh(now));
                if (kept.isPresent()) {
                    return kept;
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** Computes the answer and keeps it; nobody waits for the table with it. */
    Answer compute(Wanted wanted, Flight flight) {
        Instant began = realTime.instant();
        try {
            Answer answer = wanted.answer(began, chance.getAsDouble() * JITTER);
            memory.hold(wanted.key(), answer, began);
            flight.land(answer);
            later.execute(() -> table.keep(wanted.key(), answer));
            return answer;
        } catch (RuntimeException failure) {
            table.release(wanted.key());
            throw failure;
        }
    }
}
