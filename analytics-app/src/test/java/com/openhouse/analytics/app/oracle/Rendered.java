package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An expected answer as JSON that fulfils it, to be looked into as one looks into an answer. */
final class Rendered {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Rendered() {}

    static JsonNode json(@Nullable Object expected) {
        if (expected instanceof Map<?, ?> object) {
            return object(object);
        } else if (expected instanceof List<?> list) {
            return array(list);
        } else if (expected instanceof Keyed keyed) {
            return array(keyed.items());
        } else if (expected instanceof Grouped grouped) {
            return array(grouped.items());
        } else if (expected instanceof Paged paged) {
            return array(paged.page());
        } else if (expected instanceof AnyOrder list) {
            return array(list.texts());
        }
        return value(expected);
    }

    private static JsonNode object(Map<?, ?> expected) {
        ObjectNode object = NODES.objectNode();
        expected.forEach((name, value) -> {
            if (value != Expected.ABSENT && value != Expected.ANYTHING) {
                object.set(name.toString(), json(value));
            }
        });
        return object;
    }

    private static JsonNode array(List<?> expected) {
        ArrayNode array = NODES.arrayNode();
        expected.forEach(item -> array.add(json(item)));
        return array;
    }

    private static JsonNode value(@Nullable Object expected) {
        if (expected == null || expected instanceof Missing) {
            return NODES.nullNode();
        } else if (expected instanceof Money money) {
            return NODES.stringNode(decimal(money.amount()).toPlainString());
        } else if (expected instanceof Rounded rounded) {
            return NODES.numberNode(decimal(rounded));
        } else if (expected instanceof Sketched sketched) {
            return NODES.numberNode(sketched.exact());
        } else if (expected instanceof Number number) {
            return NODES.numberNode(number.longValue());
        }
        return expected instanceof Boolean truth ? NODES.booleanNode(truth) : NODES.stringNode(expected.toString());
    }

    private static BigDecimal decimal(Rounded rounded) {
        return rounded.exact().setScale(rounded.decimals(), RoundingMode.HALF_UP);
    }
}
