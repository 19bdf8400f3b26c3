package com.openhouse.analytics.persistence.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the server says of the tables of a database, one line per fact. */
record Catalogue(Set<String> facts) {

    static Catalogue of(DataSource dataSource) {
        return new Catalogue(new TreeSet<>(new JdbcTemplate(dataSource).queryForList(query(), String.class)));
    }

    /** The facts that the other catalogue has not. */
    Set<String> without(Catalogue other) {
        var rest = new TreeSet<>(facts);
        rest.removeAll(other.facts);
        return rest;
    }

    /** The same without the names of foreign keys, which every tool chooses in its own way. */
    List<String> shape() {
        return facts.stream()
                .map(fact -> fact.replaceFirst("^(constraint \\S+) \\S+_(fk|fkey) ", "$1 "))
                .sorted()
                .toList();
    }

    private static String query() {
        try {
            return new ClassPathResource("existing-schema/catalogue.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
