package io.marquee.catalogue;

import static io.marquee.catalogue.DraftFixture.aFilm;
import static io.marquee.catalogue.DraftFixture.aSeries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.localstack.TestDatabase;
import io.marquee.testing.DomainTest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
class TitleCatalogueTest {

    @Autowired
    TitleCatalogue catalogue;

    @Autowired
    CatalogueQuery query;

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
    void whatIsWrittenIsReadAgain() {
        TitleDraft draft = aSeries("Judex")
                .in("thriller")
                .by("Louis Feuillade")
                .season(1, "One", "Two")
                .open("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")
                .open("2026-03-01T00:00:00Z", null)
                .draft();

        TitleId id = tenant.ask(() -> catalogue.create(draft).id());

        assertThat(find(id).draft())
                .usingRecursiveComparison()
                .ignoringFields("artwork")
                .isEqualTo(draft);
        assertThat(find(id).draft().artwork().genre()).isEqualTo("thriller");
    }

    @Test
    void anUpdateFromAStaleVersionIsRefused() {
        Title title = tenant.ask(() -> catalogue.create(aFilm("Greed").draft()));
        TitleDraft longer = aFilm("Greed").running(462).draft();
        Title updated = tenant.ask(() -> catalogue.update(title.id(), title.version(), longer));

        assertThat(updated.version()).isGreaterThan(title.version());
        assertThatThrownBy(() -> tenant.ask(() -> catalogue.update(
                        title.id(), title.version(), aFilm("Greed").running(140).draft())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(find(title.id()).draft().runtimeMinutes()).isEqualTo(462);
    }

    @Test
    void aChangeOfItsListsAloneIsANewVersion() {
        Title title = tenant.ask(() -> catalogue.create(
                aFilm("Swap").in("drama", "noir").by("A").by("B").draft()));

        Title updated = tenant.ask(() -> catalogue.update(
                title.id(),
                title.version(),
                aFilm("Swap").in("noir", "drama").by("B").by("A").draft()));

        assertThat(updated.version()).isGreaterThan(title.version());
        assertThat(find(title.id()).draft().genres()).containsExactly("noir", "drama");
        assertThat(find(title.id()).draft().credits()).extracting(Credit::name).containsExactly("B", "A");
    }

    @Test
    void episodesKeepTheirIdsWhileTheirNumbersStay() {
        Title title = tenant.ask(
                () -> catalogue.create(aSeries("Serial").season(1, "One", "Two").draft()));
        List<PlayableId> before = episodes(title.id());

        tenant.ask(() -> catalogue.update(
                title.id(),
                title.version(),
                aSeries("Serial")
                        .season(1, "First", "Second", "Third")
                        .season(2, "New")
                        .draft()));

        assertThat(episodes(title.id())).hasSize(4).startsWith(before.toArray(PlayableId[]::new));
    }

    @Test
    void aFilmStaysAFilm() {
        Title title = tenant.ask(() -> catalogue.create(aFilm("Film").draft()));

        assertThatThrownBy(() -> tenant.ask(() -> catalogue.update(
                        title.id(), title.version(), aSeries("Film").draft())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("film is a FILM and stays one");
    }

    @Test
    void anInvalidDraftIsRefused() {
        assertThatThrownBy(() -> tenant.ask(
                        () -> catalogue.create(aFilm("Endless").running(null).draft())))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("a film has a running time");
        assertThatThrownBy(() -> tenant.ask(() -> catalogue.create(aFilm("Twice")
                        .open("2026-01-01T00:00:00Z", null)
                        .open("2026-03-01T00:00:00Z", null)
                        .draft())))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("two windows open at once");
        assertThatThrownBy(() -> tenant.ask(
                        () -> catalogue.create(aFilm("Odd").in("western").draft())))
                .hasMessageContaining("no genre western");
        assertThat(tenant.ask(() -> query.counts()).total()).isZero();
    }

    @Test
    void externalIdsAreFoundForTitlesWithoutOneAndUniqueForThoseWith() {
        Title first = tenant.ask(
                () -> catalogue.create(aFilm("Häxan!").withoutExternalId().draft()));
        Title second = tenant.ask(
                () -> catalogue.create(aFilm("Haxan").withoutExternalId().draft()));

        assertThat(first.externalId()).isEqualTo("haxan");
        assertThat(second.externalId()).isEqualTo("haxan-2");
        assertThatThrownBy(
                        () -> tenant.ask(() -> catalogue.create(aFilm("Haxan").draft())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void everyChangeIsAnnounced() {
        Title title = tenant.ask(
                () -> catalogue.create(aFilm("Told").as(Publication.DRAFT).draft()));
        tenant.ask(() -> catalogue.publish(title.id()));
        tenant.ask(() -> catalogue.withdraw(title.id()));
        tenant.run(() -> catalogue.delete(title.id()));

        assertThat(announcements()).hasSize(4).containsOnly(title.id().value());
        assertThat(tenant.ask(() -> catalogue.find(title.id()))).isEmpty();
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        TitleId foreign = CatalogueTenant.in(database, jdbc, transactions)
                .ask(() -> catalogue.create(aFilm("Theirs").draft()).id());

        assertThatThrownBy(() -> tenant.ask(() -> catalogue.publish(foreign)))
                .isInstanceOf(UnknownTitleException.class);
        assertThatThrownBy(() -> tenant.run(() -> catalogue.delete(foreign))).isInstanceOf(UnknownTitleException.class);
        assertThatThrownBy(() -> tenant.ask(
                        () -> catalogue.update(foreign, 0, aFilm("Ours").draft())))
                .isInstanceOf(UnknownTitleException.class);
    }

    private EditableTitle find(TitleId id) {
        return tenant.ask(() -> catalogue.find(id)).orElseThrow();
    }

    private List<PlayableId> episodes(TitleId id) {
        return tenant.ask(() -> query.details(new Audience(3, 99), id)).orElseThrow().seasons().stream()
                .flatMap(season -> season.episodes().stream())
                .map(TitleDetails.EpisodeDetails::playableId)
                .toList();
    }

    private List<UUID> announcements() {
        return tenant.inTransaction(() -> jdbc.sql("select subject_id from outbox_event where topic = 'catalogue'")
                .query(UUID.class)
                .list());
    }
}
