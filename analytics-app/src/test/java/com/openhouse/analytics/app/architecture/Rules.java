package com.openhouse.analytics.app.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule by its name, so that none is written down and forgotten. */
final class Rules {

    private Rules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        Stream.of(LayerRules.class, MannerRules.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class && Modifier.isStatic(field.getModifiers()))
                .forEach(field -> rules.put(field.getName(), rule(field)));
        return rules;
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
