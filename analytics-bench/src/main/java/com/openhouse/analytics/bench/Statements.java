package com.openhouse.analytics.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the server did for the product's answers, statement by statement, planning included. */
final class Statements {

    /** A statement of the product begins with a sentence that says what it reads. */
    private static final String SPENT = """
            select substring(s.query from '^-- ([^.,:;]+)') as name, sum(s.calls) as calls,
                   sum(s.total_exec_time + s.total_plan_time) as millis
            from pg_stat_statements s
            where s.query like '-- %%' and s.dbid = (select d.oid from pg_database d where d.datname = '%s')
            group by 1
            order by millis desc""".formatted(Bench.MEASURED);

    private static final double WORTH_TELLING = 0.1;

    /** Of the server, not of the database that is measured. */
    private final Database observer;

    Statements(Database observer) {
        this.observer = observer;
    }

    void forget() throws SQLException {
        observer.run("select pg_stat_statements_reset()");
    }

    /** The longest first. */
    List<Spent> spent() throws SQLException {
        List<Spent> all = new ArrayList<>();
        try (Connection connection = observer.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SPENT)) {
            while (rows.next()) {
                all.add(new Spent(rows.getString("name"), rows.getLong("calls"), rows.getDouble("millis")));
            }
        }
        return all;
    }

    /** Where most of the time of an answer goes. */
    static String told(List<Spent> spent, int answers) {
        double all = spent.stream().mapToDouble(Spent::millis).sum();
        return "statements %s ms: ".formatted(Figure.plain(all / answers))
                + spent.stream()
                        .limit(3)
                        .filter(one -> one.millis() >= WORTH_TELLING * all)
                        .map(one -> one.name() + " " + Figure.plain(one.millis() / answers))
                        .collect(Collectors.joining(", "));
    }

    /**
     * @param name what it reads
     * @param millis of all calls
     */
    record Spent(String name, long calls, double millis) {

        /** Of all its calls for an answer, or of one call where not each answer needs it. */
        double millisEach(int answers) {
            return millis / Math.min(calls, answers);
        }
    }
}
