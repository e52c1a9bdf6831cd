package io.marquee.edge.brand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves the stylesheets and fonts of the design. Pages link the stylesheets under a version, the digest of their
 * content, so that browsers may keep them; under a plain address they are asked for again.
 */
@Configuration(proxyBeanMethods = false)
class DesignFiles {

    private static final String FOLDER = "META-INF/resources/";
    private static final int BEFORE_VIEWS = 0;
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    /** Adds the version to each link to one of the application's own stylesheets. */
    static void version(Document document) {
        for (Element link : document.head().select("link[rel=stylesheet][href]")) {
            String href = link.attr("href");
            String path = href.replaceFirst("^(\\./|/)", "");
            if (path.matches("design/[\\w/-]+\\.css")) {
                link.attr("href", href + "?v=" + VERSIONS.computeIfAbsent(path, DesignFiles::digest));
            }
        }
    }

    @Bean
    SimpleUrlHandlerMapping designFileMapping() throws Exception {
        HttpRequestHandler fonts = files("design/fonts/", FOREVER);
        HttpRequestHandler versioned = files("design/", FOREVER);
        HttpRequestHandler plain = files("design/", SHORT);
        HttpRequestHandler sheets = (request, response) ->
                (request.getParameter("v") == null ? plain : versioned).handleRequest(request, response);
        return new SimpleUrlHandlerMapping(Map.of("/design/fonts/**", fonts, "/design/**", sheets), BEFORE_VIEWS);
    }

    private static HttpRequestHandler files(String folder, CacheControl lifetime) throws Exception {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource(FOLDER + folder)));
        files.setCacheControl(lifetime);
        files.afterPropertiesSet();
        return files;
    }

    private static String digest(String path) {
        try (InputStream content = new ClassPathResource(FOLDER + path).getInputStream()) {
            CRC32C crc = new CRC32C();
            crc.update(content.readAllBytes());
            return HexFormat.of().toHexDigits((int) crc.getValue());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
