package com.openhouse.analytics.app.oracle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A piece of a text that is there, in another case; or a character that a database could take for a pattern. */
final class RandomSearch {
    private static final List<String> PATTERNS = List.of("%", "_", "0%", "r_s", "!", "\\", "'", "100% ");

    private final Dice dice;
    private final Facts facts;

    RandomSearch(Dice dice, Facts facts) {
        this.dice = dice;
        this.facts = facts;
    }

    String text(Endpoint endpoint) {
        List<String> texts = texts(endpoint).filter(text -> !text.isBlank()).toList();
        if (texts.isEmpty() || dice.chance(25)) {
            return dice.pick(PATTERNS);
        }
        String text = dice.pick(texts);
        int from = dice.below(text.length());
        String piece = text.substring(from, Math.min(text.length(), from + dice.between(1, 12)));
        String plain = piece.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? dice.pick(PATTERNS) : dice.oneOf(plain, plain.toUpperCase(Locale.ROOT));
    }

    private Stream<String> texts(Endpoint endpoint) {
        return switch (endpoint) {
            case DEVELOPMENTS -> facts.developments.stream().map(RawData.Development::name);
            case DOCUMENTS ->
                facts.documents.stream().flatMap(document -> Stream.of(document.title(), document.fileName()));
            case UNITS -> facts.units.stream().flatMap(RandomSearch::texts);
            case HOMEOWNERS ->
                Stream.concat(
                        facts.homeowners.stream().flatMap(owner -> Stream.of(owner.name(), owner.email())),
                        facts.units.stream().flatMap(RandomSearch::texts));
            default -> facts.questions.stream().map(Question::text);
        };
    }

    private static Stream<String> texts(RawData.Unit unit) {
        return Listed.texts(
                unit.unitNumber(), unit.address(), unit.eircode(), unit.purchaserName(), unit.purchaserEmail())
                .stream();
    }
}
