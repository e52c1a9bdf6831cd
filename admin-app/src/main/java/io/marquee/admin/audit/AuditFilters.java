package io.marquee.admin.audit;

import com.vaadin.flow.router.QueryParameters;
import io.marquee.audit.AuditFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the audit is looked at, as it stands in the address.
 *
 * @param thing kind of thing, or null
 * @param id which one, or null
 * @param from first day, UTC
 * @param to last day, UTC
 */
record AuditFilters(
        @Nullable UUID actor,
        @Nullable String thing,
        @Nullable String id,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text) {

    static final AuditFilters NONE = new AuditFilters(null, null, null, null, null, "");

    private static final int LONGEST_TEXT = 100;

    /** Reads an address; what makes no sense asks nothing. */
    static AuditFilters of(QueryParameters query) {
        return new AuditFilters(
                read(query, "who", UUID::fromString),
                read(query, "thing", AuditFilters::word),
                read(query, "id", AuditFilters::word),
                read(query, "from", LocalDate::parse),
                read(query, "to", LocalDate::parse),
                Optional.ofNullable(read(query, "q", AuditFilters::text)).orElse(""));
    }

    QueryParameters query() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "who", actor);
        put(values, "thing", thing);
        put(values, "id", id);
        put(values, "from", from);
        put(values, "to", to);
        put(values, "q", text.isBlank() ? null : text);
        return QueryParameters.simple(values);
    }

    AuditFilter asked() {
        return new AuditFilter(
                actor,
                thing,
                id,
                from == null ? null : from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                text);
    }

    /** Changes of this one thing alone. */
    static AuditFilters ofThing(String thing, String id) {
        return new AuditFilters(null, thing, id, null, null, "");
    }

    private interface Reading<T> {
        T of(String text);
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Reading<T> reading) {
        Optional<String> text = query.getSingleParameter(name).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.of(text.get());
        } catch (IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }

    private static String word(String text) {
        if (!text.matches("[\\w.-]{1,80}")) {
            throw new IllegalArgumentException("not a word: " + text);
        }
        return text;
    }

    private static String text(String typed) {
        String clean = typed.replace("\0", "").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_TEXT));
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
