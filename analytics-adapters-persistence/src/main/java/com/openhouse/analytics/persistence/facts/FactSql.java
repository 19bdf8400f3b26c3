package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.domain.system.FactLag;
import com.openhouse.analytics.persistence.rows.PgArray;
import com.openhouse.analytics.persistence.rows.SqlFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of the maintainer, each in a file of its own. */
final class FactSql {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private final JdbcClient client;

    FactSql(JdbcClient client) {
        this.client = client;
    }

    FactLag lag() {
        return statement("lag").query(FactLag.class).single();
    }

    FactState state() {
        return statement("state").query(FactState.class).single();
    }

    /** The tables that one reader, facts or entries, makes something from. */
    List<Watched> watched(String reader) {
        return statement("watched").param("reader", reader).query(Watched.class).list();
    }

    String snapshot() {
        return client.sql("select cast(pg_current_snapshot() as text)")
                .query(String.class)
                .single();
    }

    List<MessageId> messages(String file, Map<String, ?> parameters) {
        return statement(file).params(parameters).query(MessageId.class).list();
    }

    List<MessageId> messages(String file, Collection<MessageId> ids) {
        return messages(file, ofMessages(ids));
    }

    List<MessageId> newMessages() {
        return messages("new_messages", Map.of());
    }

    List<KeptFact> kept(Collection<MessageId> messages) {
        return statement("kept")
                .params(ofMessages(messages))
                .query(KeptFact.class)
                .list();
    }

    /** @param whole whether to look at all messages, or at those of the last days */
    List<MessageId> changedMessages(boolean whole) {
        return messages("changed_messages", Map.of("whole", whole));
    }

    List<SpellingId> unusedSpellings() {
        return statement("unused_spellings").query(SpellingId.class).list();
    }

    /** Those of them that are still unused. */
    int forget(Collection<SpellingId> spellings) {
        return run("forget_unused_spellings", of(spellings, SpellingId::tenantId, SpellingId::spelling));
    }

    List<UnitId> changedHomes() {
        return statement("changed_homes").query(UnitId.class).list();
    }

    List<UnitId> refreshHomes(Collection<UnitId> homes) {
        return statement("refresh_homes")
                .params(ofUnits(homes))
                .query(UnitId.class)
                .list();
    }

    List<MessageId> messagesOf(Collection<UnitId> homes) {
        return messages("messages_of_homes", ofUnits(homes));
    }

    List<PersonId> people(String file, Map<String, ?> parameters) {
        return statement(file).params(parameters).query(PersonId.class).list();
    }

    /** Those of the messages' people who have entries in the lists. */
    List<PersonId> peopleOf(Collection<MessageId> ids) {
        return people("people_of_messages", ofMessages(ids));
    }

    /** Makes the entries of these people anew, and of those that they share an address with. */
    void refreshEntries(Collection<PersonId> people) {
        Map<String, Object> all = ofPeople(people("neighbours", ofPeople(people)));
        run("refresh_unit_entries", all);
        run("refresh_homeowner_entries", all);
    }

    /** Adds the facts of these messages to the rollups (sign 1), or takes them away (sign -1). */
    void roll(Collection<MessageId> ids, int sign) {
        Map<String, Object> parameters = new HashMap<>(ofMessages(ids));
        parameters.put("sign", sign);
        run("roll", parameters);
    }

    /** Makes what is told of the ratings of these messages anew, where ratings are told. */
    void tellRatings(Collection<MessageId> ids) {
        number("tell_ratings_of_messages", ofMessages(ids));
    }

    /** @param much from how many messages on a tenant is asked much */
    List<ZonedTenant> zones(long much) {
        return statement("zones").param("much", much).query(ZonedTenant.class).list();
    }

    /** The first day that is missing from the rollups, if any. */
    Optional<DaysToRoll.Next> nextDay() {
        return statement("next_day").query(DaysToRoll.Next.class).optional();
    }

    boolean rollupsMissing(long much) {
        return statement("rollups_missing")
                .param("much", much)
                .query(Boolean.class)
                .single();
    }

    long number(String file, Map<String, ?> parameters) {
        return statement(file).params(parameters).query(Long.class).single();
    }

    List<String> serverZones() {
        return client.sql(SqlFile.of("time/known_zones.sql").text())
                .query(String.class)
                .list();
    }

    List<UUID> tenants() {
        return statement("tenants").query(UUID.class).list();
    }

    /** Of some messages. */
    List<Difference> differences(Collection<MessageId> ids) {
        return statement("differences_of_messages")
                .params(ofMessages(ids))
                .query(Difference.class)
                .list();
    }

    List<Difference> differences(UUID tenantId) {
        return statement("differences")
                .param("tenant_id", tenantId)
                .query(Difference.class)
                .list();
    }

    ChunkState chunkState() {
        return statement("chunk_state").query(ChunkState.class).single();
    }

    List<Place> places(String file) {
        return statement(file).query(Place.class).list();
    }

    /** Whether lists of large developments wait for their entries. */
    boolean entriesMissing() {
        return statement("entries_missing").query(Boolean.class).single();
    }

    int run(String file) {
        return statement(file).update();
    }

    int run(String file, Collection<MessageId> ids) {
        return statement(file).params(ofMessages(ids)).update();
    }

    int run(String file, Map<String, ? extends @Nullable Object> parameters) {
        return statement(file).params(parameters).update();
    }

    Blocks blocks() {
        return statement("blocks").query(Blocks.class).optional().orElse(Blocks.NONE);
    }

    void watch(Watched table, String seen) {
        Map<String, Object> parameters = new HashMap<>(named(table));
        parameters.put("filenode", table.filenode());
        parameters.put("changes", table.changes());
        parameters.put("seen", seen);
        run("watch", parameters);
    }

    /** A table that is forgotten is looked through as if nothing of it had been seen. */
    void forget(Watched table) {
        run("forget_watched", named(table));
    }

    /** A statement that answers by yes or no, or does something and tells whether it did. */
    boolean call(String file) {
        return call(file, Map.of());
    }

    boolean call(String file, Map<String, ?> parameters) {
        return statement(file).params(parameters).query(Boolean.class).single();
    }

    /** Makes the facts of the messages in these blocks, and tells how many. */
    long read(String file, long fromBlock, long toBlock) {
        return statement(file)
                .params(Map.of("from_block", fromBlock, "to_block", toBlock))
                .query(Long.class)
                .single();
    }

    /** @param block null for the end */
    int readOn(@Nullable Long block) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("block", block);
        return run("read_on", parameters);
    }

    private JdbcClient.StatementSpec statement(String name) {
        return client.sql(TEXTS.computeIfAbsent(
                name, file -> SqlFile.of("facts/" + file + ".sql").text()));
    }

    private static Map<String, Object> named(Watched table) {
        return Map.of("reader", table.reader(), "relation", table.relation());
    }

    private static Map<String, Object> ofMessages(Collection<MessageId> ids) {
        return of(ids, MessageId::tenantId, MessageId::messageId);
    }

    private static Map<String, Object> ofUnits(Collection<UnitId> ids) {
        return of(ids, UnitId::tenantId, UnitId::unitId);
    }

    private static <T> Map<String, Object> of(Collection<T> all, Function<T, UUID> tenantId, Function<T, UUID> id) {
        return Map.of(
                "tenant_ids", PgArray.of(all.stream().map(tenantId).toList()),
                "ids", PgArray.of(all.stream().map(id).toList()));
    }

    private static Map<String, Object> ofPeople(Collection<PersonId> ids) {
        return Map.of(
                "tenant_ids", PgArray.of(ids.stream().map(PersonId::tenantId).toList()),
                "unit_ids", PgArray.of(ids.stream().map(PersonId::unitId).toList()),
                "homeowner_ids",
                        PgArray.of(ids.stream().map(PersonId::homeownerId).toList()));
    }

    /** The next block of messages that the history is to be read from, of how many. */
    record Blocks(long next, long blocks) {
        static final Blocks NONE = new Blocks(-1, 0);

        boolean left() {
            return next >= 0;
        }
    }
}
