package com.openhouse.analytics.app.oracle;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks an address at random; whatever a parameter may be, it is at some time. */
final class RandomQuery {
    static final List<String> RANGES = List.of("7d", "30d", "90d", "mtd", "12w");
    static final List<String> KINDS = List.of("question", "document_view", "document_download", "agreement");
    static final List<String> REASONS = List.of("no_answer", "no_match", "lookup_failed", "no_info");
    private static final List<String> WINDOW = List.of("range", "from", "to");
    private static final int FEW = 12;

    /** Days before it are refused; rows may be older. */
    private static final int FIRST_YEAR = 1971;

    private static final int SORTED = 80;

    private final Dice dice;
    private final Facts facts;
    private final LocalDate today;
    private final int turn;

    /** One of the questions that can be seen, after which filters are modelled, so that they find something. */
    private final @Nullable Question model;

    /** @param turn by which orders are taken in turns */
    RandomQuery(Dice dice, Facts facts, int turn) {
        this.dice = dice;
        this.facts = facts;
        this.turn = turn;
        this.today = facts.range("7d").to();
        this.model = facts.questions.isEmpty() ? null : dice.pick(facts.questions);
    }

    Query of(Endpoint endpoint, Query asked) {
        Query query = endpoint.parameters.contains("range") ? windowed(asked) : asked;
        int percent = endpoint.parameters.size() > FEW ? 22 : 40;
        for (String name : endpoint.parameters) {
            if (!WINDOW.contains(name) && dice.chance(name.equals("sort") ? SORTED : percent)) {
                query = query.with(name, value(endpoint, name));
            }
        }
        return query;
    }

    private Query windowed(Query query) {
        return switch (dice.below(3)) {
            case 0 -> query;
            case 1 -> query.with("range", dice.pick(RANGES));
            default -> {
                LocalDate from = today.minusDays(dice.below(dice.oneOf(2, 60, 400)));
                yield query.with("from", from).with("to", from.plusDays(dice.below(dice.oneOf(1, 50, 366))));
            }
        };
    }

    private @Nullable Object value(Endpoint endpoint, String name) {
        return switch (name) {
            case "q" -> new RandomSearch(dice, facts).text(endpoint);
            case "sort" -> sort(endpoint.orders);
            case "page" -> dice.oneOf(1, 1, 2, 3);
            case "page_size" -> dice.oneOf(1, 2, 5, 200);
            case "limit" -> dice.oneOf(1, 3, 100);
            case "compare" -> "previous";
            case "kind" -> dice.pick(KINDS);
            case "active_within" -> dice.oneOf("24h", "7d", "30d");
            case "onboarding_status" -> dice.pick(Onboarding.STAGES);
            case "house_type_code" -> dice.pick(RandomHomes.TYPES);
            case "unit_id" -> id(facts.units.stream().map(RawData.Unit::id));
            case "homeowner_id" -> id(facts.homeowners.stream().map(RawData.Homeowner::id));
            case "document_id" -> id(facts.documents.stream().map(RawData.Document::id));
            case "rating" -> dice.between(1, 5);
            case "reason" -> dice.pick(REASONS);
            case "state" -> dice.oneOf("answered", "unanswered");
            case "day", "week", "weekday", "hour" -> time(name);
            case "topic" -> model == null ? dice.pick(RandomMessages.TOPICS) : model.topic();
            case "question_key" -> Texts.group(model == null ? "nobody asked" : model.text());
            default -> dice.chance(50);
        };
    }

    private String sort(List<String> orders) {
        String order = orders.get(turn % orders.size());
        return turn / orders.size() % 2 == 0 ? order : "-" + order;
    }

    private Object time(String name) {
        ZonedDateTime at = model == null || dice.chance(20)
                ? today.minusDays(dice.below(40)).atTime(dice.below(24), 0).atZone(Zones.DEFAULT)
                : model.row().createdAt().atZone(facts.zoneOf(model.row().tenantId()));
        boolean refused = at.toLocalDate().isAfter(today) || at.getYear() < FIRST_YEAR;
        LocalDate day = refused ? today : at.toLocalDate();
        return switch (name) {
            case "day" -> day;
            case "week" -> Weeks.of(day);
            case "weekday" -> at.getDayOfWeek().getValue();
            default -> at.getHour();
        };
    }

    /** One that can be seen; now and then one that nobody has. */
    private UUID id(Stream<UUID> seen) {
        List<UUID> ids = seen.toList();
        return ids.isEmpty() || dice.chance(5) ? dice.uuid() : dice.pick(ids);
    }
}
