package io.marquee.edge.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Answers 404 below the addresses of programs, where the user interface would otherwise serve its page. */
@Configuration(proxyBeanMethods = false)
class UnknownPaths {

    private static final int AFTER_CONTROLLERS = 10;

    @Bean
    SimpleUrlHandlerMapping unknownPathMapping(ProblemWriter writer) {
        HttpRequestHandler notFound = (request, response) -> writer.write(request, response, Problems.notFound());
        return new SimpleUrlHandlerMapping(
                Map.of("/api/**", notFound, "/artwork/**", notFound, "/play/**", notFound, "/.well-known/**", notFound),
                AFTER_CONTROLLERS);
    }
}
