package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** An answer with one thing changed in it: for each field once, the first of its kind. */
final class Mutations {
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode answer;
    private final Map<String, JsonNode> byField = new LinkedHashMap<>();

    private Mutations(JsonNode answer) {
        this.answer = answer;
    }

    /** Each changed answer by the path of its field, without the places in lists. */
    static Map<String, JsonNode> of(JsonNode answer) {
        Mutations mutations = new Mutations(answer);
        mutations.walk("", "", answer);
        return mutations.byField;
    }

    private void walk(String field, String pointer, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(part -> walk(
                            field.isEmpty() ? part.getKey() : field + "." + part.getKey(),
                            pointer + "/" + part.getKey().replace("~", "~0").replace("/", "~1"),
                            part.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(field + "[]", pointer + "/" + i, node.get(i));
            }
        } else if (!pointer.startsWith("/meta/unavailable")) {
            byField.computeIfAbsent(field, first -> changed(pointer, other(node)));
        }
    }

    private JsonNode changed(String pointer, JsonNode value) {
        JsonNode copy = answer.deepCopy();
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode holder = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) holder).set(name.replace("~1", "/").replace("~0", "~"), value);
        }
        return copy;
    }

    /** Another value of the same kind, a number by more than any rounding or sketch may; null becomes a number. */
    private static JsonNode other(JsonNode value) {
        if (value.isBoolean()) {
            return NODES.booleanNode(!value.booleanValue());
        }
        if (value.isString()) {
            return StringNode.valueOf(value.stringValue() + "x");
        }
        return NODES.numberNode(value.isNumber() ? more(value.decimalValue()) : BigDecimal.TEN);
    }

    private static BigDecimal more(BigDecimal number) {
        BigDecimal twoPercent = number.abs().divide(FIFTY, 0, RoundingMode.CEILING);
        return number.add(twoPercent.max(BigDecimal.ONE));
    }
}
