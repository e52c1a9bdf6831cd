package io.marquee.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DomainArchitectureTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> location.contains("shared-domain"))
            .importPackages("io.marquee");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("io.marquee.architecture.broken");

    @Test
    void theWholeDomainWasRead() {
        assertThat(DOMAIN.size()).isGreaterThan(100);
        assertThat(BROKEN.size()).isEqualTo(5);
    }

    @TestFactory
    Stream<DynamicTest> theDomainKeepsEachRule() {
        var rules = new DomainRules("io.marquee");

        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.apply(rules).getDescription(), () -> rule.apply(rules).check(DOMAIN)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleRejectsItsBrokenFixture() {
        var rules = new DomainRules("io.marquee.architecture.broken");

        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.apply(rules).getDescription(),
                () -> assertThatThrownBy(() -> rule.apply(rules).check(BROKEN)).isInstanceOf(AssertionError.class)));
    }

    private static Stream<Function<DomainRules, ArchRule>> rules() {
        return Stream.of(
                DomainRules::featuresKnowOnlyWhatLiesBelow,
                DomainRules::featuresFormNoCycles,
                DomainRules::everyFeatureHasALayer,
                DomainRules::theDomainKnowsNeitherVaadinNorServlets,
                DomainRules::nothingTakesTheTenantAsAnArgumentButTenancyItself);
    }
}
