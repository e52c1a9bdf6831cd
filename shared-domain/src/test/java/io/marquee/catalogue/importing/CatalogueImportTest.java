package io.marquee.catalogue.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.CatalogueTenant;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.catalogue.TitleDetails;
import io.marquee.catalogue.TitleGrid;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleRow;
import io.marquee.catalogue.TitleRowFilter;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.testing.DomainTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
class CatalogueImportTest {

    static final String NOSFERATU = """
            {"externalId": "nosferatu", "type": "FILM", "name": "Nosferatu", "year": 1922, "runtimeMinutes": 94,
             "maturityRating": "12", "tier": 1, "genres": ["horror", "fantasy"], "originalLanguage": "de",
             "credits": [{"name": "F. W. Murnau", "role": "DIRECTOR"}],
             "availability": [{"from": "2026-03-01T00:00:00Z", "until": null}]}""";

    static final String VAMPIRES = """
            {"externalId": "les-vampires", "type": "SERIES", "name": "Les Vampires", "year": 1915,
             "maturityRating": "12", "tier": 2, "genres": ["thriller"],
             "seasons": [{"number": 1, "episodes": [
               {"number": 1, "name": "The Severed Head", "runtimeMinutes": 31},
               {"number": 2, "name": "The Ring That Kills", "runtimeMinutes": 13}]}]}""";

    @Autowired
    CatalogueImport imports;

    @Autowired
    CatalogueQuery query;

    @Autowired
    TitleCatalogue catalogue;

    @Autowired
    TitleGrid grid;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestDatabase database;

    CatalogueTenant tenant;

    @BeforeEach
    void anEmptyCatalogue() {
        tenant = CatalogueTenant.in(database, jdbc, transactions);
    }

    @Test
    void titlesAreCreatedWithAllThatBelongsToThem() {
        ImportReport report = importing(NOSFERATU, VAMPIRES);

        assertThat(report).isEqualTo(new ImportReport(true, 2, 0, 0, 0, List.of()));
        TitleDetails series = details("les-vampires");
        assertThat(series.seasons()).hasSize(1);
        assertThat(series.seasons().getFirst().name()).isEqualTo("Season 1");
        assertThat(series.seasons().getFirst().episodes()).hasSize(2);
    }

    @Test
    void theSameFileTwiceWritesNothing() {
        importing(NOSFERATU, VAMPIRES);
        String before = fingerprint();
        clock.advance(Duration.ofHours(1));

        ImportReport again = importing(VAMPIRES.replaceAll("\\s+", " "), NOSFERATU);

        assertThat(again).isEqualTo(new ImportReport(true, 0, 0, 2, 0, List.of()));
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void aChangedEntryIsUpdatedAndOthersAreLeftAlone() {
        importing(NOSFERATU, VAMPIRES);
        TitleDetails before = details("les-vampires");

        ImportReport report = importing(NOSFERATU, VAMPIRES.replace("The Severed Head", "La tête coupée"));

        assertThat(report).isEqualTo(new ImportReport(true, 0, 1, 1, 0, List.of()));
        TitleDetails after = details("les-vampires");
        assertThat(after.seasons().getFirst().episodes().getFirst().name()).isEqualTo("La tête coupée");
        assertThat(after.seasons().getFirst().episodes().getFirst().playableId())
                .isEqualTo(before.seasons().getFirst().episodes().getFirst().playableId());
    }

    @Test
    void whatStaffEditedSinceIsWrittenAgainAndReported() {
        importing(NOSFERATU);
        TitleId id = idOf("nosferatu");
        tenant.ask(() -> catalogue.withdraw(id));

        ImportReport report = importing(NOSFERATU);

        assertThat(report).isEqualTo(new ImportReport(true, 0, 1, 0, 0, List.of()));
        assertThat(details("nosferatu").available()).isTrue();
        assertThat(importing(NOSFERATU).unchanged()).isEqualTo(1);
    }

    @Test
    void aMalformedFileImportsNothingAndSaysWhere() {
        String file = file(NOSFERATU).replace("]}", "]");

        ImportReport report = tenant.ask(() -> imports.importFile(file.getBytes(UTF_8)));

        assertThat(report.readable()).isFalse();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isGreaterThan(1);
            assertThat(problem.column()).isPositive();
            assertThat(problem.reason()).startsWith("not JSON: ");
        });
        assertThat(tenant.ask(() -> query.counts()).total()).isZero();
    }

    @Test
    void invalidEntriesAreNamedAndTheOthersImported() {
        ImportReport report = importing(
                NOSFERATU,
                NOSFERATU,
                VAMPIRES.replace("\"thriller\"", "\"western\""),
                NOSFERATU.replace("\"nosferatu\"", "\"no-time\"").replace("\"runtimeMinutes\": 94,", ""),
                NOSFERATU.replace("\"nosferatu\"", "\"odd-year\"").replace("1922", "\"long ago\""),
                NOSFERATU.replace("\"nosferatu\"", "\"odd-age\"").replace("\"12\"", "\"13\""),
                NOSFERATU.replace("\"nosferatu\"", "\"misspelt\"").replace("\"credits\"", "\"credit\""),
                NOSFERATU.replace("\"nosferatu\"", "\"backwards\"").replace("null", "\"2026-01-01T00:00:00Z\""),
                "null");

        assertThat(report).returns(1, ImportReport::created).returns(8, ImportReport::rejected);
        assertThat(report.problems())
                .extracting(ImportReport.Problem::externalId)
                .containsExactly(
                        "nosferatu", "les-vampires", "no-time", "odd-year", "odd-age", "misspelt", "backwards", null);
        assertThat(report.problems())
                .extracting(ImportReport.Problem::line)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(report.problems())
                .extracting(ImportReport.Problem::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("given before, at line 3"),
                        reason -> assertThat(reason).contains("no genre western"),
                        reason -> assertThat(reason).contains("a film has a running time"),
                        reason -> assertThat(reason).isEqualTo("year: a whole number was expected"),
                        reason -> assertThat(reason)
                                .startsWith("maturityRating: maturity rating 0, 6,")
                                .endsWith("13"),
                        reason -> assertThat(reason).isEqualTo("credit: unknown member"),
                        reason -> assertThat(reason).contains("a window closes after it opens"),
                        reason -> assertThat(reason).contains("an object was expected"));
        assertThat(tenant.ask(() -> query.counts()).total()).isEqualTo(1);
    }

    @Test
    void whatTheDatabaseCouldNotHoldIsRejectedAndSpoilsNothing() {
        ImportReport report = importing(
                NOSFERATU,
                NOSFERATU.replace("\"nosferatu\"", "null"),
                NOSFERATU.replace("\"nosferatu\"", "\"nul\"").replace("Murnau", "Mur\\u0000nau"),
                NOSFERATU.replace("\"nosferatu\"", "\"aeon\"").replace("2026-03-01T", "+999999-03-01T"),
                NOSFERATU.replace("\"nosferatu\"", "\"gap\"").replace("[\"horror\"", "[null"),
                NOSFERATU.replace("\"nosferatu\"", "\"boss\"").replace("DIRECTOR", "BOSS"),
                NOSFERATU.replace("\"nosferatu\"", "\"half\"").replace("1922", "1922.5"));

        assertThat(report).returns(1, ImportReport::created).returns(6, ImportReport::rejected);
        assertThat(report.problems())
                .extracting(ImportReport.Problem::reason)
                .contains(
                        "externalId: must not be null",
                        "genres[0]: must not be null",
                        "credits[0].role: one of DIRECTOR, WRITER, CAST, COMPOSER was expected, not \"BOSS\"",
                        "year: a whole number was expected, not \"1922.5\"",
                        "a character that text cannot hold");
    }

    @Test
    void aFilmDoesNotBecomeASeries() {
        importing(NOSFERATU);

        ImportReport report = importing(VAMPIRES.replace("les-vampires", "nosferatu"));

        assertThat(report.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.reason()).isEqualTo("type: nosferatu is a FILM and stays one"));
    }

    @Test
    void anotherTenantsCatalogueIsNotTouched() {
        importing(NOSFERATU);
        CatalogueTenant other = CatalogueTenant.in(database, jdbc, transactions);

        ImportReport report = other.ask(() -> imports.importFile(file(NOSFERATU).getBytes(UTF_8)));

        assertThat(report.created()).isEqualTo(1);
        assertThat(tenant.ask(() -> query.counts()).total()).isEqualTo(1);
    }

    private ImportReport importing(String... entries) {
        return tenant.ask(() -> imports.importFile(file(entries).getBytes(UTF_8)));
    }

    private static String file(String... entries) {
        return "{\"format\": \"marquee-catalogue\", \"version\": 1,\n\"titles\": [\n" + String.join(",\n", entries)
                + "\n]}";
    }

    private TitleId idOf(String externalId) {
        return tenant.ask(() -> grid.rows(TitleRowFilter.ALL, List.of(), 0, 100)).stream()
                .filter(row -> row.externalId().equals(externalId))
                .map(TitleRow::id)
                .findFirst()
                .orElseThrow();
    }

    private TitleDetails details(String externalId) {
        return tenant.ask(() -> query.details(new Audience(3, 99), idOf(externalId)))
                .orElseThrow();
    }

    /** Where every row of the catalogue stands: it changes when any of them is written, even with what it says already. */
    private String fingerprint() {
        return tenant.inTransaction(() -> jdbc.sql("""
                        select string_agg(place, ',' order by place)
                          from (select 't' || xmin || ctid || version || updated_at from title
                                union all select 'g' || xmin || ctid from title_genre
                                union all select 'c' || xmin || ctid from credit
                                union all select 'w' || xmin || ctid from availability_window
                                union all select 's' || xmin || ctid from season
                                union all select 'e' || xmin || ctid from episode
                                union all select 'o' || xmin || ctid from outbox_event) row (place)
                        """).query(String.class).single());
    }
}
