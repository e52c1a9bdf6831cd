package io.marquee.viewer.walk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One call that the app answers.
 *
 * @param template the path, with names in braces
 * @param contentType which it takes
 */
record Call(String method, String template, String contentType) {

    private static final Set<String> SIGNING_IN =
            Set.of("/api/v1/auth/login", "/api/v1/auth/register", "/api/v1/auth/refresh");
    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
    private static final String BOUNDARY = "boundary";

    /** Those of the app's own, but not what it says of failures; a method that is not named is tried as GET. */
    static List<Call> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("io.marquee."))
                .filter(mapping -> !ErrorController.class.isAssignableFrom(
                        mapping.getValue().getBeanType()))
                .flatMap(mapping -> calls(mapping.getKey()))
                .distinct()
                .sorted(Comparator.comparing(Call::template).thenComparing(Call::method))
                .toList();
    }

    String door() {
        return method + " " + template;
    }

    String address() {
        return template.replaceAll("\\{[^}]+}", NO_ID);
    }

    boolean signsIn() {
        return SIGNING_IN.contains(template);
    }

    String body() {
        return contentType.startsWith("multipart")
                ? "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\na\r\n--"
                        + BOUNDARY + "--\r\n"
                : "{}";
    }

    private static Stream<Call> calls(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        String type = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(MediaType::toString)
                .map(name -> name.startsWith("multipart") ? name + "; boundary=" + BOUNDARY : name)
                .orElse(MediaType.APPLICATION_JSON_VALUE);
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Call(method.name(), path, type)));
    }
}
