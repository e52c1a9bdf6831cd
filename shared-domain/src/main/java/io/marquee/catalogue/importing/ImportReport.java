package io.marquee.catalogue.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param readable false if the file as a whole could not be understood; then nothing was imported and the one problem
 *     says where and why
 * @param unchanged titles that say already what the file says
 * @param rejected entries left out, each with a problem
 */
public record ImportReport(
        boolean readable, int created, int updated, int unchanged, int rejected, List<Problem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    /**
     * Something wrong with the file.
     *
     * @param line where it is, or where the entry begins, counted from 1
     * @param column in characters, counted from 1
     * @param externalId which entry it concerns, if that is known
     */
    public record Problem(int line, int column, @Nullable String externalId, String reason) {}
}
