package io.marquee.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads what every module has compiled; this module is built last. */
class HouseArchitectureTest {

    private static final List<String> MODULES =
            List.of("migrations", "local-stack", "shared-domain", "epg", "edge", "demo", "viewer-app", "admin-app");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList());

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("io.marquee.house.broken");

    @Test
    void everyModuleWasRead() {
        assertThat(MODULES)
                .allSatisfy(module ->
                        assertThat(Path.of("..", module, "target", "classes")).matches(Files::isDirectory));
        assertThat(HOUSE.size()).isGreaterThan(300);
        assertThat(BROKEN.size()).isEqualTo(6);
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEachRule() {
        return HouseRules.all().stream().map(rule -> {
            ArchRule ours = rule.apply(new HouseRules("io.marquee"));
            return DynamicTest.dynamicTest(ours.getDescription(), () -> ours.check(HOUSE));
        });
    }

    @TestFactory
    Stream<DynamicTest> eachRuleRejectsItsBrokenFixture() {
        return HouseRules.all().stream().map(rule -> {
            ArchRule theirs = rule.apply(new HouseRules("io.marquee.house.broken"));
            return DynamicTest.dynamicTest(
                    theirs.getDescription(),
                    () -> assertThatThrownBy(() -> theirs.check(BROKEN)).isInstanceOf(AssertionError.class));
        });
    }
}
