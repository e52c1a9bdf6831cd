package io.marquee.e2e;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One call that an app's OpenAPI description names.
 *
 * @param template the path, with names in braces
 * @param query with the parameters that have to be there; empty or with its question mark
 * @param schema of the JSON body; missing where it takes none
 * @param description the whole one, for references
 */
record Operation(String method, String template, String query, JsonNode schema, JsonNode description) {

    private static final Pattern NAME = Pattern.compile("\\{[^}]+}");
    private static final int DEPTH = 5;

    static List<Operation> of(App app) {
        JsonNode description = Api.at(app, Brand.AURORA.host()).read("/v3/api-docs");
        List<Operation> all = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> all.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                query(operation.getValue()),
                                operation.getValue().at("/requestBody/content/application~1json/schema"),
                                description))));
        if (all.size() < 10) {
            throw new AssertionError("the description of %s names hardly a call: %s".formatted(app, all));
        }
        return all;
    }

    boolean namesIds() {
        return template.contains("{");
    }

    boolean opensSignIn() {
        return List.of("/api/v1/auth/login", "/api/v1/auth/register", "/api/v1/auth/refresh")
                .contains(template);
    }

    /** Its addresses with each of the ids. */
    List<String> paths(Collection<String> ids) {
        return namesIds()
                ? ids.stream()
                        .map(id -> NAME.matcher(template + query).replaceAll(id))
                        .toList()
                : List.of(template + query);
    }

    /** One that the description allows, with this id wherever an id is asked for. */
    String body(String id) {
        return schema.isMissingNode() ? "" : example(schema, id, 0).toString();
    }

    private static String query(JsonNode operation) {
        List<String> needed = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString().equals("query")
                    && parameter.path("required").asBoolean()) {
                boolean id = parameter.at("/schema/format").asString("").equals("uuid");
                boolean words = parameter.at("/schema/type").asString("").equals("string");
                needed.add(parameter.path("name").asString() + (id ? "={id}" : words ? "=the" : "=10"));
            }
        });
        return needed.isEmpty() ? "" : "?" + String.join("&", needed);
    }

    private JsonNode example(JsonNode part, String id, int depth) {
        JsonNode found = resolved(part);
        JsonNode told = found.path("example");
        if (!told.isMissingNode() && !told.isNull()) {
            return told;
        }
        if (found.path("enum").size() > 0) {
            return found.path("enum").path(0);
        }
        String type = found.path("type").isArray()
                ? found.path("type").path(0).asString()
                : found.path("type").asString("object");
        var json = Api.JSON.getNodeFactory();
        return switch (type) {
            case "string" -> json.stringNode(text(found, id));
            case "integer", "number" ->
                json.numberNode(Math.max(1, found.path("minimum").asInt(1)));
            case "boolean" -> json.booleanNode(false);
            case "array" -> json.arrayNode();
            default -> {
                var object = json.objectNode();
                if (depth < DEPTH) {
                    found.path("properties")
                            .properties()
                            .forEach(field -> object.set(field.getKey(), example(field.getValue(), id, depth + 1)));
                }
                yield object;
            }
        };
    }

    private static String text(JsonNode found, String id) {
        return switch (found.path("format").asString("")) {
            case "uuid" -> id;
            case "date-time" -> "2026-01-01T00:00:00Z";
            default -> patterned(found.path("pattern").asString(""));
        };
    }

    private static String patterned(String pattern) {
        if (pattern.contains("[0-9]{4")) {
            return "1234";
        }
        return pattern.equals("[A-Z]{3}") ? "EUR" : "sun";
    }

    private JsonNode resolved(JsonNode part) {
        String reference = part.path("$ref").asString("");
        return reference.isEmpty() ? part : description.at(reference.substring(1));
    }
}
