package io.marquee.catalogue.importing;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code marquee-catalogue} files of version 1, as docs/catalogue-format.md describes them. A file is read to
 * its end before anything is made of it.
 */
final class CatalogueFile {

    /** An entry of {@code titles}, not yet looked into, and where it begins. */
    record Located(int line, int column, JsonNode json) {

        @Nullable
        String externalId() {
            return json.path("externalId").asStringOpt().orElse(null);
        }
    }

    private static final String FORMAT = "marquee-catalogue";
    private static final int VERSION = 1;

    /** Strict: what the format does not know, gives twice or writes in another type is a mistake. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonParser parser;
    private final List<Located> entries = new ArrayList<>();
    private @Nullable String format;
    private int version;
    private boolean listed;

    private CatalogueFile(JsonParser parser) {
        this.parser = parser;
    }

    /** The entries of the file, in order. */
    static List<Located> read(byte[] bytes) throws UnreadableFileException {
        String text = Utf8.decode(bytes);
        try (JsonParser parser = JSON.createParser(text)) {
            return new CatalogueFile(parser).readAll();
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            throw unreadable(where, "not JSON: " + e.getOriginalMessage());
        }
    }

    private List<Located> readAll() throws UnreadableFileException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw here("an object was expected");
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            readMember(name);
        }
        TokenStreamLocation end = parser.currentTokenLocation();
        if (parser.nextToken() != null) {
            throw here("nothing was expected after the object");
        }
        if (format == null || version == 0 || !listed) {
            throw unreadable(end, "\"format\", \"version\" and \"titles\" were expected");
        }
        return entries;
    }

    private void readMember(String name) throws UnreadableFileException {
        switch (name) {
            case "format" -> {
                format = parser.getValueAsString();
                if (!FORMAT.equals(format)) {
                    throw here("format \"" + FORMAT + "\" was expected");
                }
            }
            case "version" -> {
                version = parser.getValueAsInt();
                if (version != VERSION) {
                    throw here("version " + VERSION + " was expected");
                }
            }
            case "titles" -> readTitles();
            default -> throw here("unknown member \"" + name + "\"");
        }
    }

    private void readTitles() throws UnreadableFileException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw here("an array of titles was expected");
        }
        listed = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            TokenStreamLocation start = parser.currentTokenLocation();
            entries.add(new Located(start.getLineNr(), start.getColumnNr(), JSON.readTree(parser)));
        }
    }

    private UnreadableFileException here(String reason) {
        return unreadable(parser.currentTokenLocation(), reason);
    }

    private static UnreadableFileException unreadable(@Nullable TokenStreamLocation where, String reason) {
        return where == null
                ? new UnreadableFileException(1, 1, reason)
                : new UnreadableFileException(where.getLineNr(), where.getColumnNr(), reason);
    }
}
