package io.marquee.viewer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Scripts that every page asks for in the end, each only once the one before has come: told beforehand, they come all
 * at once.
 */
final class Preloads {

    private static final String BUILD = "VAADIN/build/";
    private static final List<String> BUNDLED = List.of("FlowBootstrap", "FlowClient", "generated-flow-imports");
    private static final List<String> OWN = List.of("html", "icons", "times", "cards", "roving", "mq-rail", "mq-theme");

    private final List<String> addresses;

    /** @throws UncheckedIOException if the class path cannot be read */
    Preloads() {
        addresses = Stream.concat(
                        BUNDLED.stream().flatMap(Preloads::bundled),
                        OWN.stream().map(name -> "/viewer/" + name + ".js"))
                .toList();
    }

    void addTo(Element head) {
        addresses.forEach(address ->
                head.appendElement("link").attr("rel", "modulepreload").attr("href", address));
    }

    private static Stream<String> bundled(String name) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/VAADIN/webapp/" + BUILD + name + "-*.js");
            return Arrays.stream(found).map(file -> "/" + BUILD + file.getFilename());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
