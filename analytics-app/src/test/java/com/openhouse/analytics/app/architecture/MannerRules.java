package com.openhouse.analytics.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** How things are done inside of the layers. */
final class MannerRules {

    private static final Set<String> TIME = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.LocalTime",
            "java.time.Year",
            "java.time.YearMonth");

    static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .resideInAPackage("com.openhouse.*.persistence..")
            .and()
            .haveSimpleNameStartingWith("Jpa")
            .should()
            .bePackagePrivate()
            .because("an adapter is reached through its port, or the port means nothing");

    static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .bePackagePrivate()
            .because("a controller is reached over HTTP, after the caller has signed in");

    static final ArchRule QUERIES_RUN_IN_NATIVE_ROWS_ALONE = noClasses()
            .that()
            .doNotHaveSimpleName("NativeRows")
            .should()
            .callMethodWhere(describe(
                    "a method of EntityManager is called",
                    call -> ownerIs(call.getTarget(), "jakarta.persistence.EntityManager")))
            .because("rows bind by column name, loudly, in one place");

    static final ArchRule EVERY_PORT_METHOD_TAKES_A_SCOPE = methods()
            .that()
            .areDeclaredInClassesThat(portsOfFigures())
            .should()
            .haveRawParameterTypes(describe(
                    "a scope, or a key that holds one", types -> types.stream().anyMatch(MannerRules::isOrHoldsScope)))
            .because("a port without a scope answers for every tenant");

    static final ArchRule ONLY_THE_POLICY_MAKES_A_SCOPE = noClasses()
            .that()
            .doNotHaveSimpleName("ScopePolicy")
            .should()
            .callConstructorWhere(describe("a kind of scope is made", MannerRules::makesScope))
            .because("what a principal may see is decided in one place, before anything is read");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("the time is taken from nowhere", MannerRules::takesTimeFromNowhere))
            .because("a figure must be of the moment that it says, and a test must be able to choose it");

    static final ArchRule CLOCKS_ARE_WIRED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("com.openhouse.*.app.settings..", "com.openhouse.*.persistence.cache..")
            .should()
            .callMethodWhere(describe("a clock of the system is made", MannerRules::makesSystemClock))
            .because("only what must outlive a fixed clock, tokens and kept answers, goes by real time");

    static final ArchRule OTHER_SYSTEMS_ARE_ASKED_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveSimpleName("HttpKeySource")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..*|\\w*URLConnection)|org\\.springframework\\.web\\.client\\..*")
            .because("requests go out to the issuer of the settings and to nobody else");

    private MannerRules() {}

    /** The directories of the package scope are those that a scope is decided by. */
    private static DescribedPredicate<JavaClass> portsOfFigures() {
        return describe(
                "are ports of figures",
                type -> type.isInterface()
                        && !type.isAnnotation()
                        && type.getPackageName().matches("com\\.openhouse\\.\\w+\\.domain\\..*")
                        && !type.getPackageName().matches("com\\.openhouse\\.\\w+\\.domain\\.scope(\\..*)?"));
    }

    private static boolean isOrHoldsScope(JavaClass type) {
        return isScope(type) || type.getFields().stream().anyMatch(field -> isScope(field.getRawType()));
    }

    private static boolean isScope(JavaClass type) {
        return type.getSimpleName().equals("Scope") && type.getPackageName().endsWith(".domain.scope");
    }

    private static boolean makesScope(JavaConstructorCall call) {
        return call.getTargetOwner().getAllRawInterfaces().stream().anyMatch(MannerRules::isScope);
    }

    private static boolean takesTimeFromNowhere(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean now = name.equals("now")
                && TIME.contains(owner)
                && call.getTarget().getRawParameterTypes().isEmpty();
        return now || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }

    private static boolean makesSystemClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return Set.of("java.time.Clock", "java.time.InstantSource").contains(owner)
                && call.getTarget().getName().startsWith("system");
    }

    private static boolean ownerIs(MethodCallTarget target, String name) {
        return target.getOwner().isAssignableTo(name);
    }
}
