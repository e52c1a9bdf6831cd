package io.marquee.catalogue.importing;

import static java.util.stream.Collectors.joining;

import io.marquee.catalogue.SourcedTitles.Sourced;
import io.marquee.catalogue.TitleDraft;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Makes a valid draft of an entry, or says why it cannot be one. */
@Component
class EntryReader {

    /** What an entry is: something to merge, or refused. */
    sealed interface Read {

        record Valid(Sourced sourced) implements Read {}

        record Invalid(String reason) implements Read {}
    }

    private final Validator validator;

    EntryReader(Validator validator) {
        this.validator = validator;
    }

    Read read(CatalogueFile.Located located) {
        if (!located.json().isObject()) {
            return new Read.Invalid("an object was expected");
        }
        try {
            CatalogueEntry entry = CatalogueFile.JSON.treeToValue(located.json(), CatalogueEntry.class);
            TitleDraft draft = entry.draft();
            String violations = validator.validate(draft).stream()
                    .map(EntryReader::reason)
                    .sorted()
                    .collect(joining("; "));
            return violations.isEmpty()
                    ? new Read.Valid(new Sourced(entry.externalId(), draft, digest(entry)))
                    : new Read.Invalid(violations);
        } catch (JacksonException e) {
            return new Read.Invalid(BindingReason.of(e));
        } catch (IllegalArgumentException e) {
            return new Read.Invalid(String.valueOf(e.getMessage()));
        }
    }

    /** What concerns several members is said in a sentence of its own, without a path. */
    private static String reason(ConstraintViolation<TitleDraft> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue
                ? violation.getMessage()
                : violation.getPropertyPath() + ": " + violation.getMessage();
    }

    /** Over the entry as understood, so that neither white space nor the order of members counts. */
    private static String digest(CatalogueEntry entry) {
        byte[] canonical = CatalogueFile.JSON.writeValueAsString(entry).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
