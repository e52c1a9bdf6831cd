package io.marquee.viewer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/**
 * Scripts that every page asks for in the end, each only once the one before has come: told beforehand, they come all
 * at once.
 */
final class Preloads {

    private static final String FOLDER = "META-INF/VAADIN/webapp/";
    private static final Pattern ENTRY = Pattern.compile("VAADIN/build/indexhtml-[\\w-]+\\.js");
    private static final Pattern ASKED =
            Pattern.compile("(?:FlowBootstrap|FlowClient|generated-flow-imports)-[\\w-]+\\.js");
    private static final List<String> OWN =
            List.of("html", "icons", "times", "cards", "pictures", "roving", "api", "on-now", "mq-rail", "mq-theme");

    private final List<String> addresses;

    Preloads() {
        addresses = Stream.concat(bundled(), OWN.stream().map(name -> "/viewer/" + name + ".js"))
                .toList();
    }

    void addTo(Element head) {
        addresses.forEach(address ->
                head.appendElement("link").attr("rel", "modulepreload").attr("href", address));
    }

    /** What the bundle's entry imports in the end; nothing where there is no bundle. */
    private static Stream<String> bundled() {
        return first(ENTRY, read("index.html")).stream()
                .flatMap(entry -> ASKED.matcher(read(entry)).results().map(MatchResult::group))
                .distinct()
                .map(name -> "/VAADIN/build/" + name);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static String read(String file) {
        var resource = new ClassPathResource(FOLDER + file);
        try {
            return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
