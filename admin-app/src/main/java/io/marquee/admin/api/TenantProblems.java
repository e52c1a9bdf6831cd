package io.marquee.admin.api;

import io.marquee.edge.api.Problems;
import io.marquee.platform.BrandChange;
import io.marquee.tenancy.Contrast;
import io.marquee.tenancy.Legibility.Part;
import io.marquee.tenancy.Legibility.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Why a brand is not founded or changed; each names the field. */
final class TenantProblems {

    private TenantProblems() {}

    /** Reads a value by its type's rule; one that breaks it is the field's error. */
    static <V, T> T parsed(String field, V sent, Function<V, T> rule) {
        try {
            return rule.apply(sent);
        } catch (IllegalArgumentException refused) {
            throw Problems.exception(
                    invalid(List.of(Map.of("field", field, "message", String.valueOf(refused.getMessage())))));
        }
    }

    static ProblemDetail taken(BrandChange.Taken taken) {
        boolean slug = taken.field() == BrandChange.Field.SLUG;
        ProblemDetail problem = Problems.of(
                HttpStatus.CONFLICT, "taken", "Taken", "Something else has what only one may have; see errors.");
        problem.setProperty(
                "errors", List.of(Map.of("field", slug ? "slug" : "hosts", "message", taken.value() + " is taken")));
        return problem;
    }

    static ProblemDetail illegible(BrandChange.Illegible illegible) {
        return invalid(illegible.failures().stream().map(TenantProblems::error).toList());
    }

    static ProblemDetail stale() {
        return Problems.of(
                HttpStatus.PRECONDITION_FAILED,
                "stale",
                "Changed in the meantime",
                "It has changed since it was read.");
    }

    private static Map<String, String> error(Reading reading) {
        boolean second = reading.part() == Part.ON_ACCENT_2 || reading.part() == Part.ACCENT_2_TEXT;
        return Map.of(
                "field",
                second ? "branding.accent2" : "branding.accent",
                "message",
                "contrast %s in the %s theme, %s is needed"
                        .formatted(
                                Contrast.text(reading.ratio()),
                                reading.theme().name().toLowerCase(Locale.ROOT),
                                Contrast.text(reading.part().needed())));
    }

    private static ProblemDetail invalid(List<Map<String, String>> errors) {
        ProblemDetail problem = Problems.of(
                HttpStatus.BAD_REQUEST, "invalid", "Invalid", "Some of what was sent cannot be accepted; see errors.");
        problem.setProperty("errors", errors);
        return problem;
    }
}
