package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.facts.FactSql.Blocks;
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

    private static final int BLOCKS = 64;

    private final FactSql sql;
    private final Transactions transaction;
    private final boolean thorough;

    FactRun(FactSql sql, Transactions transaction, boolean thorough) {
        this.sql = sql;
        this.transaction = transaction;
        this.thorough = thorough;
    }

    /** Follows everything that is there, but reads history only as long as there is time; false when some is left. */
    boolean follow(BooleanSupplier timeLeft) {
        List<Watched> tables = sql.watched("facts");
        Watched messages = Watched.MESSAGES.in(tables);
        if (messages.replaced() || sql.state().outdated()) {
            transaction.run(() -> startAnew(messages));
        }
        followHomes(tables);
        readHistory(timeLeft);
        followMessages(messages);
        return !sql.blocks().left();
    }

    private void startAnew(Watched messages) {
        sql.run("forget_facts");
        sql.run("forget_totals");
        sql.run("forget_spellings");
        sql.run("forget_rollups");
        EntryRun.forget(sql);
        sql.run("begin");
        sql.watch(messages, sql.snapshot());
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

    private void readHistory(BooleanSupplier timeLeft) {
        for (Blocks at = sql.blocks(); at.left() && timeLeft.getAsBoolean(); at = sql.blocks()) {
            Blocks here = at;
            transaction.run(() -> readSome(here));
        }
    }

    /** A row that moved to a block already read while others were being read is found at the end. */
    private void readSome(Blocks at) {
        if (at.next() < at.blocks()) {
            add(sql.messages("block", Map.of("from_block", at.next(), "to_block", at.next() + BLOCKS)));
            sql.readOn(at.next() + BLOCKS);
        } else {
            List<MessageId> missing = sql.messages("missing", Map.of("most", Batches.SIZE));
            add(missing);
            if (missing.isEmpty()) {
                sql.readOn(null);
            }
        }
    }

    private void followMessages(Watched messages) {
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
        renewAll(List.copyOf(concerned));
        transaction.run(() -> {
            sql.run("seen", Map.of("seen", seen));
            if (changes) {
                sql.watch(messages, seen);
            }
        });
    }

    void renewAll(List<MessageId> messages) {
        Batches.of(messages).forEach(batch -> transaction.run(() -> renew(batch)));
    }

    /** Makes the facts of these messages anew, and those of the questions that they may answer. */
    private void renew(List<MessageId> batch) {
        Set<MessageId> concerned = new LinkedHashSet<>(batch);
        concerned.addAll(sql.messages("predecessors", batch));
        Set<PersonId> people = new LinkedHashSet<>(sql.peopleOf(concerned));
        sql.roll(concerned, -1);
        sql.run("remove", concerned);
        sql.run("add", concerned);
        sql.roll(concerned, 1);
        people.addAll(sql.peopleOf(concerned));
        if (!people.isEmpty()) {
            sql.refreshEntries(people);
        }
    }

    private void add(List<MessageId> messages) {
        Batches.of(messages).forEach(batch -> sql.run("add", batch));
    }
}
