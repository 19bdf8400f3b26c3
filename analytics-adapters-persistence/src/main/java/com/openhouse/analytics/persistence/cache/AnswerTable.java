package com.openhouse.analytics.persistence.cache;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code api_cache} and who computes what of it, as far as the database can be used within a moment. One that is
 * locked, slow or gone is left alone for a second, so that not every caller finds out anew.
 */
final class AnswerTable {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTable.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ApiCacheRepository repository;
    private final TransactionOperations transactions;
    private final InstantSource realTime;
    private final String owner = UUID.randomUUID().toString();
    private final JsonMapper json = JsonMapper.builder().build();
    private volatile Instant usableFrom = Instant.MIN;

    AnswerTable(ApiCacheRepository repository, TransactionOperations transactions, InstantSource realTime) {
        this.repository = repository;
        this.transactions = transactions;
        this.realTime = realTime;
    }

    Lookup find(String key, String scope) {
        return attempt("read", () -> Lookup.of(answer(key, scope))).orElse(Lookup.UNAVAILABLE);
    }

    /** Takes the computation on, unless another process is at it or has kept the answer since it was looked for. */
    Claim claim(String key, String scope, Duration longest) {
        return attempt(
                        "claim",
                        () -> repository.claim(key, owner, longest.toMillis()) == 0
                                ? Claim.OF_ANOTHER
                                : unlessKept(key, scope))
                .orElse(Claim.MINE);
    }

    private Claim unlessKept(String key, String scope) {
        Optional<Answer> kept = answer(key, scope).filter(answer -> answer.isFresh(realTime.instant()));
        kept.ifPresent(answer -> repository.release(key, owner));
        return kept.map(answer -> new Claim(false, answer)).orElse(Claim.MINE);
    }

    void keep(String key, Answer answer) {
        KeptAnswer value = KeptAnswer.of(answer);
        attempt("write", () -> {
            repository.keep(key, json.writeValueAsString(value), answer.expiry(), answer.computedAt());
            return repository.release(key, owner);
        });
    }

    void release(String key) {
        attempt("release", () -> repository.release(key, owner));
    }

    private Optional<Answer> answer(String key, String scope) {
        try {
            return repository.findById(key).flatMap(row -> answer(row, scope));
        } catch (InvalidDataAccessApiUsageException | IllegalArgumentException unreadable) {
            LOG.warn("A kept answer cannot be read");
            return Optional.empty();
        }
    }

    private static Optional<Answer> answer(ApiCacheRow row, String scope) {
        KeptAnswer value = row.value();
        Instant expiry = row.expiry();
        return value == null || expiry == null
                ? Optional.empty()
                : value.answer(expiry).filter(answer -> answer.scope().equals(scope));
    }

    private <T> Optional<T> attempt(String what, Supplier<T> step) {
        Instant now = realTime.instant();
        if (usableFrom.isAfter(now)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(transactions.execute(status -> {
                repository.limitTime();
                return step.get();
            }));
        } catch (DataAccessException | TransactionException e) {
            usableFrom = now.plus(PAUSE);
            LOG.warn("The cache could not {} an answer: {}", what, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** @param isAvailable whether the table could be asked at all */
    record Lookup(@Nullable Answer answer, boolean isAvailable) {

        static final Lookup UNAVAILABLE = new Lookup(null, false);

        static Lookup of(Optional<Answer> answer) {
            return new Lookup(answer.orElse(null), true);
        }
    }

    /** @param kept what another process has kept meanwhile */
    record Claim(boolean isMine, @Nullable Answer kept) {

        static final Claim MINE = new Claim(true, null);
        static final Claim OF_ANOTHER = new Claim(false, null);
    }
}
