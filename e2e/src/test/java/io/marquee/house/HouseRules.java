package io.marquee.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Function;

/**
 * The rules between modules, for the packages below a root, so that fixtures can be held against them.
 *
 * @param root {@code io.marquee} or a fixture's
 */
record HouseRules(String root) {

    static List<Function<HouseRules, ArchRule>> all() {
        return List.of(
                HouseRules::theGuideKnowsNeitherVaadinNorServletsNorTheEdge,
                HouseRules::theEdgeKnowsNoApp,
                HouseRules::theViewerAppDoesNotKnowTheAdminApp,
                HouseRules::theAdminAppDoesNotKnowTheViewerApp,
                HouseRules::productionCodeKnowsNoLocalStack,
                HouseRules::nothingCallsTheNodeBundler,
                HouseRules::screensHoldNoSql);
    }

    ArchRule theGuideKnowsNeitherVaadinNorServletsNorTheEdge() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".epg..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin..",
                        "jakarta.servlet..",
                        "org.springframework.web..",
                        root + ".edge..",
                        root + ".viewer..",
                        root + ".admin..");
    }

    ArchRule theEdgeKnowsNoApp() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".edge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".viewer..", root + ".admin..");
    }

    ArchRule theViewerAppDoesNotKnowTheAdminApp() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".viewer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".admin..");
    }

    ArchRule theAdminAppDoesNotKnowTheViewerApp() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".admin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".viewer..");
    }

    ArchRule productionCodeKnowsNoLocalStack() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".localstack..", root + ".demo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".localstack..", root + ".demo..");
    }

    ArchRule nothingCallsTheNodeBundler() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .notBeAnnotatedWith("com.vaadin.flow.component.dependency.NpmPackage")
                .andShould()
                .notBeAnnotatedWith("com.vaadin.flow.component.dependency.CssImport")
                .andShould(loadScriptsFromTheContextAlone());
    }

    ArchRule screensHoldNoSql() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".viewer..", root + ".admin..", root + ".edge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc.core..", "jakarta.persistence..");
    }

    private static ArchCondition<JavaClass> loadScriptsFromTheContextAlone() {
        return new ArchCondition<>("load their scripts through context://") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.tryGetAnnotationOfType(JsModule.class)
                        .filter(script -> !script.value().startsWith("context://"))
                        .ifPresent(script -> events.add(SimpleConditionEvent.violated(item, script.value())));
            }
        };
    }
}
