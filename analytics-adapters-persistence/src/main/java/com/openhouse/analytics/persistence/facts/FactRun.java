package com.openhouse.analytics.persistence.facts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One run of the maintainer on a connection of its own. Every step is a transaction that leaves the facts right as far as
 * they have followed, so a run that is killed is resumed by the next.
 */
final class FactRun {

    private final FactSql sql;
    private final Transactions transaction;
    private final History history;
    private final boolean thorough;

    FactRun(FactSql sql, Transactions transaction, History history, boolean thorough) {
        this.sql = sql;
        this.transaction = transaction;
        this.history = history;
        this.thorough = thorough;
    }

    /**
     * Follows everything. The timer reads history only as long as there is time; a request what is there in a large table. False when some is left.
     */
    boolean follow(BooleanSupplier timeLeft) {
        if (Watched.MESSAGES.in(sql.watched("facts")).replaced() || sql.state().outdated()) {
            startAnew(sql.watched("facts"));
        }
        List<Watched> tables = sql.watched("facts");
        Watched messages = Watched.MESSAGES.in(tables);
        followHomes(tables);
        BooleanSupplier forRequests = messages.small() ? () -> true : timeLeft;
        history.read(thorough ? timeLeft : forRequests);
        return !sql.blocks().left() && followMessages(messages, thorough ? () -> true : forRequests);
    }

    private void startAnew(List<Watched> tables) {
        if (!Watched.MESSAGES.in(tables).small()) {
            history.begin();
        }
        transaction.run(() -> forgetAll(tables));
    }

    private void forgetAll(List<Watched> tables) {
        sql.run("forget_facts");
        sql.run("forget_totals");
        sql.run("forget_spellings");
        sql.run("forget_rollups");
        EntryRun.forget(sql);
        RatingRun.forget(sql);
        sql.run("forget_homes");
        sql.run("fill_homes");
        sql.run("begin");
        String seen = sql.snapshot();
        tables.forEach(table -> sql.watch(table, seen));
    }

    private void followHomes(List<Watched> tables) {
        List<Watched> homes =
                tables.stream().filter(table -> !Watched.MESSAGES.is(table)).toList();
        if (homes.stream().anyMatch(this::toBeLookedThrough)) {
            transaction.run(() -> lookThrough(homes));
        }
    }

    private void lookThrough(List<Watched> homes) {
        String seen = sql.snapshot();
        homes.stream().filter(Watched::replaced).forEach(sql::forget);
        Set<MessageId> concerned = new LinkedHashSet<>();
        for (List<UnitId> batch : Batches.of(sql.changedHomes())) {
            List<UnitId> changed = sql.refreshHomes(batch);
            if (!changed.isEmpty()) {
                concerned.addAll(sql.messagesOf(changed));
            }
        }
        Batches.of(concerned).forEach(this::renew);
        homes.forEach(table -> sql.watch(table, seen));
    }

    /** A table that is not small is looked through by the timer alone, and only when it has changed. */
    private boolean toBeLookedThrough(Watched table) {
        return table.replaced() || table.small() || thorough && table.changed();
    }

    /** What was followed when the time ends is not followed again, because it has its facts. */
    private boolean followMessages(Watched messages, BooleanSupplier timeLeft) {
        boolean whole = messages.small();
        boolean changes = toBeLookedThrough(messages);
        Set<MessageId> concerned = new LinkedHashSet<>();
        String seen = transaction.within(() -> {
            concerned.addAll(sql.newMessages());
            if (changes) {
                concerned.addAll(sql.changedMessages(whole));
            }
            return sql.snapshot();
        });
        if (!renewAll(concerned, timeLeft)) {
            return false;
        }
        transaction.run(() -> {
            sql.run("seen", Map.of("seen", seen));
            if (changes) {
                sql.watch(messages, seen);
            }
        });
        return true;
    }

    void renewAll(Collection<MessageId> messages) {
        renewAll(messages, () -> true);
    }

    /** False when some are left. */
    private boolean renewAll(Collection<MessageId> messages, BooleanSupplier timeLeft) {
        List<MessageId> all = List.copyOf(messages);
        var pace = new Pace();
        int done = 0;
        while (done < all.size() && timeLeft.getAsBoolean()) {
            List<MessageId> batch = all.subList(done, Math.min(done + pace.next(), all.size()));
            long began = System.nanoTime();
            transaction.run(() -> renew(batch));
            pace.took(System.nanoTime() - began);
            done += batch.size();
        }
        return done == all.size();
    }

    /** Makes the facts of these messages anew, and those of the questions that they may answer. */
    private void renew(List<MessageId> batch) {
        Set<MessageId> concerned = new LinkedHashSet<>(batch);
        concerned.addAll(sql.messages("predecessors", batch));
        List<KeptFact> known = sql.kept(concerned);
        // What is made anew is taken out of all sums and added again, days that are over included.
        known.stream().filter(fact -> !fact.changed()).map(KeptFact::message).forEach(concerned::remove);
        List<KeptFact> changed = known.stream().filter(KeptFact::changed).toList();
        List<MessageId> kept = changed.stream().map(KeptFact::message).toList();
        Set<PersonId> people = new LinkedHashSet<>();
        // Most messages are new: there is nothing to take out.
        if (!kept.isEmpty()) {
            people.addAll(sql.peopleOf(kept));
            sql.roll(kept, -1);
            sql.run("remove", kept);
        }
        sql.run("add", concerned);
        sql.roll(concerned, 1);
        people.addAll(sql.peopleOf(concerned));
        if (!people.isEmpty()) {
            sql.refreshEntries(people);
        }
        // What answered a question may answer another one now, or none.
        changed.stream().flatMap(KeptFact::answer).forEach(concerned::add);
        sql.tellRatings(concerned);
    }
}
