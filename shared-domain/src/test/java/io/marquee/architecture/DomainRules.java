package io.marquee.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of the domain, for the features below a root package, so that fixtures can be held against them.
 *
 * @param root {@code io.marquee} or a fixture's
 */
record DomainRules(String root) {

    /** From the ground up: a feature knows its own layer and those below it. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("tenancy", "artwork"),
            Set.of("event", "cache"),
            Set.of("catalogue"),
            Set.of("account", "profile", "token", "job", "audit", "mail"),
            Set.of("entitlement", "subscription", "playback", "library", "staff", "signup"),
            Set.of("embedding"),
            Set.of("discovery", "platform", "people"));

    ArchRule featuresKnowOnlyWhatLiesBelow() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("know only features of their own layer or below") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        layerOf(item)
                                .ifPresent(layer -> item.getDirectDependenciesFromSelf().stream()
                                        .filter(dependency -> layerOf(dependency.getTargetClass())
                                                        .orElse(layer)
                                                > layer)
                                        .map(Dependency::getDescription)
                                        .forEach(knowledge ->
                                                events.add(SimpleConditionEvent.violated(item, knowledge))));
                    }
                });
    }

    ArchRule featuresFormNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule everyFeatureHasALayer() {
        return classes()
                .that()
                .resideInAPackage(root + ".*..")
                .should(new ArchCondition<>("belong to a feature that has a layer") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (layerOf(item).isEmpty()) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " has no layer"));
                        }
                    }
                });
    }

    ArchRule theDomainKnowsNeitherVaadinNorServlets() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "jakarta.servlet..", "org.springframework.web..");
    }

    /** The platform's subject are the tenants themselves. */
    ArchRule nothingTakesTheTenantAsAnArgumentButTenancyItself() {
        return classes()
                .that()
                .resideInAnyPackage(LAYERS.stream()
                        .skip(2)
                        .flatMap(Set::stream)
                        .filter(feature -> !feature.equals("platform"))
                        .map(feature -> root + "." + feature + "..")
                        .toArray(String[]::new))
                .and()
                .areAnnotatedWith("org.springframework.stereotype.Service")
                .should(new ArchCondition<>("have no public method that takes a tenant") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getMethods().stream()
                                .filter(method -> method.getModifiers()
                                        .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                                .filter(method -> method.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.getSimpleName().equals("TenantId")))
                                .forEach(method ->
                                        events.add(SimpleConditionEvent.violated(item, method.getFullName())));
                    }
                })
                .allowEmptyShould(true);
    }

    private Optional<Integer> layerOf(JavaClass item) {
        String prefix = root + ".";
        if (!item.getPackageName().startsWith(prefix)) {
            return Optional.empty();
        }
        String feature = item.getPackageName().substring(prefix.length()).replaceFirst("\\..*", "");
        return LAYERS.stream()
                .filter(layer -> layer.contains(feature))
                .map(LAYERS::indexOf)
                .findFirst();
    }
}
