package io.marquee.catalogue.importing;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in the words of the file, not of the code, why JSON is not an entry. */
final class BindingReason {

    private BindingReason() {}

    /** Such as {@code credits[0].role: one of DIRECTOR, WRITER, CAST, COMPOSER was expected, not "BOSS"}. */
    static String of(JacksonException failure) {
        String place = place(failure);
        String reason = reason(failure);
        return place.isEmpty() ? reason : place + ": " + reason;
    }

    private static String place(JacksonException failure) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return place.toString();
    }

    private static String reason(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException _ -> "unknown member";
            case InvalidNullException _ -> "must not be null";
            case ValueInstantiationException invalid
            when invalid.getCause() != null -> String.valueOf(invalid.getCause().getMessage());
            case InvalidFormatException wrong ->
                kind(wrong.getTargetType()) + " was expected, not \"" + wrong.getValue() + '"';
            case MismatchedInputException missing
            when missing.getOriginalMessage().startsWith("Missing required") -> "is missing";
            case MismatchedInputException wrong -> kind(wrong.getTargetType()) + " was expected";
            case InputCoercionException _ -> "the number is too large or too small";
            default -> failure.getOriginalMessage();
        };
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return "one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(String::valueOf)
                                    .toList());
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == Instant.class) {
            return "a moment such as 2026-03-01T00:00:00Z";
        }
        return type == String.class ? "a text" : Iterable.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
