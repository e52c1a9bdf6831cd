package io.marquee.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

class RolesTest {

    private static final Class<?> SIGN_IN_IS_OPEN = AnonymousAllowed.class;

    @Test
    void everyCallAndEveryPageSaysWhoMayUseIt() {
        List<JavaClass> doors = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.marquee.admin")
                        .stream()
                        .filter(type -> !type.isEquivalentTo(Forgetful.class))
                        .filter(type -> type.isAnnotatedWith(RestController.class) || type.isAnnotatedWith(Route.class))
                        .toList();

        assertThat(doors).hasSizeGreaterThan(8).allMatch(RolesTest::saysWho);
    }

    @Test
    void aCallThatForgetsItIsFound() {
        assertThat(saysWho(new ClassFileImporter().importClass(Forgetful.class)))
                .isFalse();
    }

    @RestController
    private static final class Forgetful {}

    private static boolean saysWho(JavaClass door) {
        return door.isAnnotatedWith(RestController.class)
                ? door.isAnnotatedWith(PreAuthorize.class)
                : door.isAnnotatedWith(RolesAllowed.class)
                        || door.isAnnotatedWith(PermitAll.class)
                        || door.isAnnotatedWith(SIGN_IN_IS_OPEN.getName());
    }
}
