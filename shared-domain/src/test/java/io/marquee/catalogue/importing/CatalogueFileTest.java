package io.marquee.catalogue.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueFileTest {

    @Test
    void entriesKnowWhereTheyBegin() throws UnreadableFileException {
        List<CatalogueFile.Located> entries = CatalogueFile.read("""
                {"format": "marquee-catalogue", "version": 1,
                 "titles": [
                   {"externalId": "one", "nested": {"a": [1, 2]}},
                   {"externalId": "two"}, 7
                 ]}
                """.getBytes(UTF_8));

        assertThat(entries).extracting(CatalogueFile.Located::line).containsExactly(3, 4, 4);
        assertThat(entries).extracting(CatalogueFile.Located::column).containsExactly(4, 4, 27);
        assertThat(entries).extracting(CatalogueFile.Located::externalId).containsExactly("one", "two", null);
    }

    @Test
    void aMistakeIsFoundWhereItStands() {
        assertThat(problem("""
                {"format": "marquee-catalogue", "version": 1,
                 "titles": [
                   {"externalId": "é" "type"}
                """)).returns(3, ImportReport.Problem::line).returns(23, ImportReport.Problem::column);
    }

    @Test
    void aFileCutOffIsRefusedAtItsEnd() {
        assertThat(problem("""
                {"format": "marquee-catalogue", "version": 1,
                 "titles": [ {"externalId": "one"},""")).returns(2, ImportReport.Problem::line);
    }

    @Test
    void whatIsNotACatalogueFileIsRefused() {
        assertThat(problem("[]").reason()).isEqualTo("an object was expected");
        assertThat(problem("").reason()).isEqualTo("an object was expected");
        assertThat(problem("{\"format\": \"marquee-channels\"}").reason()).contains("format \"marquee-catalogue\"");
        assertThat(problem("{\"format\": \"marquee-catalogue\", \"version\": 2}")
                        .reason())
                .contains("version 1");
        assertThat(problem("{\"format\": \"marquee-catalogue\", \"version\": 1}")
                        .reason())
                .contains("\"titles\"");
        assertThat(problem("{\"format\": \"marquee-catalogue\", \"films\": []}").reason())
                .contains("\"films\"");
        assertThat(problem("{\"format\":\"marquee-catalogue\",\"version\":1,\"titles\":[]} {}")
                        .reason())
                .contains("nothing was expected");
        assertThat(problem("{\"format\":\"marquee-catalogue\",\"version\":1,\"titles\":[{\"a\":1,\"a\":2}]}")
                        .reason())
                .contains("Duplicate");
    }

    @Test
    void anotherEncodingIsRefusedWhereItShows() {
        ImportReport.Problem problem = problem("{\n  \"format\": \"Méliès\"}", ISO_8859_1);

        assertThat(problem).isEqualTo(new ImportReport.Problem(2, 15, null, "not UTF-8"));
    }

    private static ImportReport.Problem problem(String file) {
        return problem(file, UTF_8);
    }

    private static ImportReport.Problem problem(String file, Charset encoding) {
        return catchThrowableOfType(UnreadableFileException.class, () -> CatalogueFile.read(file.getBytes(encoding)))
                .problem();
    }
}
