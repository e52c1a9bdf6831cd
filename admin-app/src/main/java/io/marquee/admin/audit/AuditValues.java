package io.marquee.admin.audit;

import com.vaadin.flow.component.Component;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.PlanNames;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes the values that the database has noted as one reads them. */
final class AuditValues {

    private static final int LONGEST = 300;

    private final Map<String, String> plans;

    AuditValues(PlanNames plans) {
        this.plans =
                plans.all().stream().collect(Collectors.toMap(plan -> plan.id().toString(), plan -> plan.name()));
    }

    /** @param column it was noted under */
    Component of(String column, @Nullable JsonNode value) {
        if (value == null
                || value.isNull()
                || (value.isString() && value.asString().isEmpty())) {
            return Markup.span("nothing", "faint");
        }
        if (value.isBoolean()) {
            return Markup.span(value.asBoolean() ? "yes" : "no");
        }
        if (value.isNumber() && column.endsWith("_minor")) {
            return Markup.span(String.format(Locale.ENGLISH, "%.2f", value.asLong() / 100.0), "num");
        }
        if (column.endsWith("plan_id")) {
            return Markup.span(plans.getOrDefault(value.asString(), "a plan that is gone"));
        }
        Optional<Instant> moment = value.isString() ? moment(value.asString()) : Optional.empty();
        if (moment.isPresent()) {
            return Moment.date(moment.get());
        }
        String text = value.isString() ? value.asString() : value.isArray() ? list(value) : value.toString();
        return Markup.span(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    private static String list(JsonNode array) {
        return array.valueStream()
                .map(item -> item.isString() ? item.asString() : item.toString())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Instant> moment(String text) {
        if (text.length() < 19 || text.charAt(4) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
