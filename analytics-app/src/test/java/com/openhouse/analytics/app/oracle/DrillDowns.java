package com.openhouse.analytics.app.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes from figures to their rows, as people do: the total of the list is the figure. */
final class DrillDowns {
    private static final JsonMapper JSON = new JsonMapper();

    private final Backend backend;
    private final RawData.Admin admin;
    private final Dice dice;
    private final List<String> differences = new ArrayList<>();

    private DrillDowns(Backend backend, RawData.Admin admin, Dice dice) {
        this.backend = backend;
        this.admin = admin;
        this.dice = dice;
    }

    /** One figure of each name for one caller and one development that he sees. */
    static List<String> differences(Backend backend, RawData data, long seed) {
        Dice dice = new Dice(seed);
        DrillDowns downs = new DrillDowns(backend, dice.pick(data.admins), dice);
        downs.follow();
        return downs.differences;
    }

    private void follow() {
        Query window = Query.NONE.with("range", dice.pick(RandomQuery.RANGES));
        follow(Figures.ofChat(get(Endpoint.CHAT, window), window));
        follow(Figures.ofOverview(get(Endpoint.OVERVIEW, window), window));
        List<JsonNode> developments =
                List.copyOf(get(Endpoint.DEVELOPMENTS, Query.NONE).path("items").values());
        if (!developments.isEmpty()) {
            follow(dice.pick(developments));
        }
    }

    private void follow(JsonNode development) {
        UUID id = UUID.fromString(development.path("development_id").asString());
        JsonNode units = get(Endpoint.UNITS, Query.of(id));
        follow(Figures.ofDevelopment(development));
        follow(Figures.ofDevelopmentOverview(get(Endpoint.DEVELOPMENT_OVERVIEW, Query.of(id)), id));
        follow(Figures.ofFacets(units, id));
        follow(Figures.ofFunnel(get(Endpoint.HOMEOWNERS, Query.of(id)), id));
        long homes = 0;
        for (JsonNode type : get(Endpoint.MATRIX, Query.of(id)).path("house_types")) {
            homes += type.path("units").asLong();
        }
        if (homes != units.path("total").asLong()) {
            differences.add("the matrix has " + homes + " homes, the list of units " + units.path("total"));
        }
    }

    private void follow(List<Figure> figures) {
        Map<String, List<Figure>> byName =
                figures.stream().collect(Collectors.groupingBy(Figure::name, TreeMap::new, Collectors.toList()));
        Collection<List<Figure>> kinds = byName.values();
        kinds.stream().filter(kind -> dice.chance(50)).map(this::mostTelling).forEach(this::follow);
    }

    /** One that counts something, where there is one. */
    private Figure mostTelling(List<Figure> kind) {
        List<Figure> counting =
                kind.stream().filter(figure -> figure.value().asLong() > 0).toList();
        return dice.pick(counting.isEmpty() ? kind : counting);
    }

    private void follow(Figure figure) {
        Query query = figure.query().with("page_size", 1);
        JsonNode total = get(figure.list(), query).path("total");
        if (!figure.value().equals(total)) {
            differences.add(figure.name() + " is " + figure.value() + ", but "
                    + figure.list().path(query) + " has " + total + " rows");
        }
    }

    private JsonNode get(Endpoint endpoint, Query query) {
        return JSON.readTree(backend.get(admin, endpoint.path(query)).body());
    }
}
