package io.marquee.e2e;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The addresses of an app's pages, read from its compiled views, and those that Vaadin itself answers. */
final class Pages {

    private static final List<String> FRAMEWORK =
            List.of("/?v-r=init&location=", "/?v-r=uidl&v-uiId=0", "/?v-r=heartbeat&v-uiId=0", "/?v-r=push&v-uiId=0");
    private static final List<String> OPEN = List.of("/login", "/register", "/confirm", "/invitation");

    private Pages() {}

    /** Each page, and each page that names an id with all of these. */
    static List<String> of(App app, Collection<String> ids) {
        String module = app.name().toLowerCase(Locale.ROOT) + "-app";
        List<String> templates = new ClassFileImporter()
                .importPath(Path.of("..", module, "target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(type -> "/" + type.getAnnotationOfType(Route.class).value())
                        .toList();
        if (templates.size() < 5) {
            throw new AssertionError("hardly a page in " + module + ": " + templates);
        }
        return Stream.concat(templates.stream(), FRAMEWORK.stream())
                .flatMap(template -> template.contains("/:")
                        ? ids.stream().map(id -> template.replaceAll(":[^/]+", id))
                        : Stream.of(template))
                .toList();
    }

    /** Whether everybody may open it. */
    static boolean isOpen(String path) {
        return OPEN.contains(path) || FRAMEWORK.contains(path);
    }
}
