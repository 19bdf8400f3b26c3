package com.openhouse.analytics.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who may know whom. */
final class LayerRules {

    static final ArchRule DOMAIN_KNOWS_NOBODY = classes()
            .that()
            .resideInAPackage("com.openhouse.*.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("com.openhouse.*.domain..", "java..", "org.jspecify.annotations..")
            .because("what a number means must not change with a framework");

    static final ArchRule PERSISTENCE_DOES_NOT_KNOW_WEB = noClasses()
            .that()
            .resideInAPackage("com.openhouse.*.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhouse.*.web..", "com.openhouse.*.app..", "jakarta.servlet..")
            .because("a query must give the same figures to whoever asks, over HTTP or not");

    static final ArchRule WEB_DOES_NOT_KNOW_PERSISTENCE = noClasses()
            .that()
            .resideInAPackage("com.openhouse.*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.openhouse.*.persistence..",
                    "com.openhouse.*.app..",
                    "jakarta.persistence..",
                    "org.hibernate..")
            .because("a controller that reads the database goes around the scope");

    static final ArchRule DOMAIN_FAMILIES_ARE_FREE_OF_CYCLES = noCycles("domain");
    static final ArchRule PERSISTENCE_FAMILIES_ARE_FREE_OF_CYCLES = noCycles("persistence");
    static final ArchRule WEB_FAMILIES_ARE_FREE_OF_CYCLES = noCycles("web");
    static final ArchRule APP_PARTS_ARE_FREE_OF_CYCLES = noCycles("app");

    static final ArchRule CODE_MATCHES_THE_PICTURE = classes()
            .that()
            .resideInAPackage("com.openhouse..")
            .should(adhereToPlantUmlDiagram(picture(), consideringOnlyDependenciesInDiagram()))
            .because("architects read docs/architecture.puml and must be able to trust it");

    private LayerRules() {}

    private static ArchRule noCycles(String layer) {
        return slices().matching("com.openhouse.*." + layer + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a family of figures must be understood, and changed, on its own");
    }

    private static Path picture() {
        Path here = Path.of("docs/architecture.puml");
        return Files.exists(here) ? here : Path.of("..").resolve(here);
    }
}
