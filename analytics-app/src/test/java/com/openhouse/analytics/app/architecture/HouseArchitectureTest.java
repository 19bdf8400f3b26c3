package com.openhouse.analytics.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, and each rule goes red where it is broken on purpose. */
class HouseArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("com.openhouse.analytics");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("com.openhouse.planted");

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEachRule() {
        return tests((name, rule) -> rule.check(HOUSE));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleNoticesWhenItIsBroken() {
        return tests((name, rule) -> {
            EvaluationResult result = rule.evaluate(PLANTED);
            assertThat(result.hasViolation()).as(name).isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> eachRuleSaysWhy() {
        return tests((name, rule) -> assertThat(rule.getDescription()).contains("because"));
    }

    @Test
    void everyLayerIsThere() {
        assertThat(Stream.of("domain", "persistence", "web", "app")).allSatisfy(layer -> assertThat(HOUSE.stream()
                        .filter(type -> type.getPackageName().startsWith("com.openhouse.analytics." + layer)))
                .hasSizeGreaterThan(10));
    }

    private static Stream<DynamicTest> tests(Check check) {
        Map<String, ArchRule> rules = Rules.all();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(15);
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check.run(rule.getKey(), rule.getValue())));
    }

    @FunctionalInterface
    private interface Check {
        void run(String name, ArchRule rule);
    }
}
