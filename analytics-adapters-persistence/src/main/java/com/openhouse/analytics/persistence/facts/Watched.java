package com.openhouse.analytics.persistence.facts;

import java.util.List;

/**
 * How a table that facts are made from stands.
 *
 * @param reader what is made from it
 * @param filenode the file that it is kept in
 * @param changes how often rows were written, as far as the server has been told
 * @param replaced whether it was emptied or rewritten since it was last looked through
 * @param changed whether the server has been told of changes since then
 */
record Watched(
        String reader, String relation, long filenode, long changes, long bytes, boolean replaced, boolean changed) {

    static final Name MESSAGES = new Name("messages");

    private static final long SMALL = 2L << 20;

    /** Small enough to be looked through each time; what the server has been told may lag by ten seconds. */
    boolean small() {
        return bytes <= SMALL;
    }

    record Name(String relation) {

        boolean is(Watched table) {
            return table.relation().equals(relation);
        }

        Watched in(List<Watched> tables) {
            return tables.stream().filter(this::is).findFirst().orElseThrow();
        }
    }
}
