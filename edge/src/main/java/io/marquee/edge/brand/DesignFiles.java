package io.marquee.edge.brand;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves the stylesheets and fonts of the design. Pages link a stylesheet under the digest of its content, so that
 * browsers may keep it; under its plain address it is asked for again.
 */
@Configuration(proxyBeanMethods = false)
class DesignFiles {

    private static final String FOLDER = "META-INF/resources/";
    private static final int BEFORE_VIEWS = 0;
    /** How Vaadin passes the digest of a stylesheet. */
    private static final String DIGEST = "v-c";

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    @Bean
    SimpleUrlHandlerMapping designFileMapping() throws Exception {
        HttpRequestHandler fonts = files("design/fonts/", FOREVER);
        HttpRequestHandler versioned = files("design/", FOREVER);
        HttpRequestHandler plain = files("design/", SHORT);
        HttpRequestHandler sheets = (request, response) ->
                (request.getParameter(DIGEST) == null ? plain : versioned).handleRequest(request, response);
        return new SimpleUrlHandlerMapping(Map.of("/design/fonts/**", fonts, "/design/**", sheets), BEFORE_VIEWS);
    }

    private static HttpRequestHandler files(String folder, CacheControl lifetime) throws Exception {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource(FOLDER + folder)));
        files.setCacheControl(lifetime);
        files.afterPropertiesSet();
        return files;
    }
}
