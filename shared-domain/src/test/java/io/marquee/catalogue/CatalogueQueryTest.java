package io.marquee.catalogue;

import static io.marquee.catalogue.DraftFixture.aFilm;
import static io.marquee.catalogue.DraftFixture.aSeries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.testing.DomainTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
class CatalogueQueryTest {

    static final Audience PREMIUM = new Audience(3, 99);
    static final Instant FRIDAY = Instant.parse("2026-11-20T20:00:00Z");

    @Autowired
    CatalogueQuery query;

    @Autowired
    ArtworkQuery artwork;

    @Autowired
    TitleGrid grid;

    @Autowired
    TitleCatalogue catalogue;

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
        clock.set(FRIDAY);
        tenant = CatalogueTenant.in(database, jdbc, transactions);
    }

    @Test
    void onlyPublishedTitlesInsideTheirWindowAndBelowTheMaturityLimitAreListed() {
        given(aFilm("Shown"));
        given(aFilm("Draft").as(Publication.DRAFT));
        given(aFilm("Withdrawn").as(Publication.WITHDRAWN));
        given(aFilm("Not yet").open("2026-11-20T20:00:01Z", null));
        given(aFilm("No longer").open("2026-01-01T00:00:00Z", "2026-11-20T20:00:00Z"));
        given(aFilm("Until tonight").open("2026-01-01T00:00:00Z", "2026-11-20T20:00:01Z"));
        given(aFilm("Too mature").rated(MaturityRating.AGE_18));

        List<TitleCard> cards = cards(new Audience(3, 16));

        assertThat(cards).extracting(TitleCard::name).containsExactlyInAnyOrder("Shown", "Until tonight");
    }

    @Test
    void aTitleAppearsWhenItsWindowOpens() {
        given(aFilm("Tomorrow").open("2026-11-21T20:00:00Z", null));
        assertThat(cards(PREMIUM)).isEmpty();

        clock.advance(Duration.ofDays(1));

        assertThat(cards(PREMIUM)).extracting(TitleCard::name).containsExactly("Tomorrow");
    }

    @Test
    void whatTheTierDoesNotOpenIsListedAsLocked() {
        given(aFilm("Basic").forTier(1));
        given(aFilm("Premium").forTier(3));
        given(aFilm("Free tonight").forTier(3).open(new AvailabilityWindow(FRIDAY, null, 1)));

        List<TitleCard> cards = cards(new Audience(1, 99));

        assertThat(cards)
                .filteredOn(TitleCard::locked)
                .extracting(TitleCard::name)
                .containsExactly("Premium");
        assertThat(cards)
                .filteredOn(card -> card.name().equals("Premium"))
                .extracting(TitleCard::requiredTier)
                .containsExactly(3);
    }

    @ParameterizedTest
    @EnumSource(CardSort.class)
    void pagesShowEveryCardOnce(CardSort sort) {
        IntStream.range(0, 23)
                .forEach(number -> given(aFilm("Film " + number % 7)
                        .withoutExternalId()
                        .from(1920 + number % 3)
                        .open("2026-11-0%dT00:00:00Z".formatted(1 + number % 4), null)));
        CardFilter filter = CardFilter.NONE.sortedBy(sort);

        List<TitleCard> paged = new ArrayList<>();
        String cursor = null;
        do {
            String after = cursor;
            Page<TitleCard> page = tenant.ask(() -> query.cards(PREMIUM, filter, 5, after));
            paged.addAll(page.items());
            cursor = page.nextCursor();
            clock.advance(Duration.ofSeconds(1));
        } while (cursor != null);

        assertThat(paged).extracting(TitleCard::id).doesNotHaveDuplicates().hasSize(23);
        assertThat(paged)
                .isEqualTo(tenant.ask(() -> query.cards(PREMIUM, filter, 100, null))
                        .items());
    }

    @Test
    void cursorsAreSafeInAddressesAndBelongToOneOrder() {
        given(aFilm("Æon").withoutExternalId());
        given(aFilm("Über").withoutExternalId());
        String cursor =
                tenant.ask(() -> query.cards(PREMIUM, CardFilter.NONE, 1, null)).nextCursor();

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThatThrownBy(() ->
                        tenant.ask(() -> query.cards(PREMIUM, CardFilter.NONE.sortedBy(CardSort.TITLE), 1, cursor)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tenant.ask(() -> query.cards(PREMIUM, CardFilter.NONE, 1, "mischief")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cardsCanBeNarrowedByGenreTypeAndYear() {
        given(aFilm("Horror of 1922").in("horror", "drama").from(1922));
        given(aFilm("Drama of 1922").in("drama").from(1922));
        given(aSeries("Horrors of 1922").in("horror").from(1922));
        given(aFilm("Horror of 1931").in("horror").from(1931));

        CardFilter filter = new CardFilter("horror", TitleType.FILM, 1922, CardSort.TITLE);

        assertThat(tenant.ask(() -> query.cards(PREMIUM, filter, 10, null)).items())
                .extracting(TitleCard::name)
                .containsExactly("Horror of 1922");
    }

    @Test
    void cardsAskedForByIdComeInThatOrderAndTheHiddenAreLeftOut() {
        TitleId one = given(aFilm("One"));
        TitleId two = given(aFilm("Two"));
        TitleId draft = given(aFilm("Draft").as(Publication.DRAFT));

        assertThat(tenant.ask(() -> query.cards(PREMIUM, List.of(two, draft, one))))
                .extracting(TitleCard::id)
                .containsExactly(two, one);
    }

    @Test
    void detailsTellEverythingInOrder() {
        TitleId id = given(aSeries("Fantômas")
                .in("thriller", "drama")
                .by("Louis Feuillade")
                .with("René Navarre", "Fantômas")
                .season(2, "Return")
                .season(1, "Begin", "Go on"));

        TitleDetails details = tenant.ask(() -> query.details(PREMIUM, id)).orElseThrow();

        assertThat(details.available()).isTrue();
        assertThat(details.card().genres()).containsExactly("thriller", "drama");
        assertThat(details.credits()).extracting(Credit::name).containsExactly("Louis Feuillade", "René Navarre");
        assertThat(details.seasons())
                .extracting(TitleDetails.SeasonDetails::number)
                .containsExactly(1, 2);
        assertThat(details.seasons().getFirst().episodes())
                .extracting(TitleDetails.EpisodeDetails::name)
                .containsExactly("Begin", "Go on");
        assertThat(details.titleArtUrl())
                .startsWith("/artwork/titles/" + id + "/")
                .endsWith("/title-art.svg");
    }

    @Test
    void detailsOfATitleWithoutAnOpenWindowSayWhenItOpens() {
        TitleId id = given(aFilm("Soon").open("2026-12-01T00:00:00Z", null));

        TitleDetails details = tenant.ask(() -> query.details(PREMIUM, id)).orElseThrow();

        assertThat(details.available()).isFalse();
        assertThat(details.opensAt()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
    }

    @Test
    void detailsHideDraftsAndWhatIsTooMature() {
        TitleId draft = given(aFilm("Draft").as(Publication.DRAFT));
        TitleId mature = given(aFilm("Mature").rated(MaturityRating.UNRATED));

        assertThat(tenant.ask(() -> query.details(PREMIUM, draft))).isEmpty();
        assertThat(tenant.ask(() -> query.details(new Audience(3, 18), mature))).isEmpty();
    }

    @Test
    void theArtworksAddressNamesTheDigestOfWhatItIsDrawnFrom() {
        TitleId id = given(aFilm("Metropolis").in("scifi").by("Fritz Lang"));

        String hash = tenant.ask(() -> artwork.ofTitle(id)).orElseThrow().hash();

        assertThat(cards(PREMIUM))
                .extracting(TitleCard::posterUrl)
                .containsExactly("/artwork/titles/" + id + "/" + hash + "/poster.svg");
    }

    @Test
    void staffSeeDraftsTooSortedAndSearched() {
        given(aFilm("The Alpha").as(Publication.DRAFT).by("Germaine Dulac"));
        given(aFilm("Beta").from(1930));
        given(aFilm("Gamma").from(1920));

        List<TitleOrder> newest = List.of(new TitleOrder(TitleColumn.YEAR, false));

        assertThat(tenant.ask(() -> grid.rows(TitleRowFilter.ALL, List.of(), 0, 2)))
                .extracting(TitleRow::name)
                .containsExactly("The Alpha", "Beta");
        assertThat(tenant.ask(() -> grid.rows(TitleRowFilter.ALL, newest, 1, 5)))
                .extracting(TitleRow::name)
                .containsExactly("The Alpha", "Gamma");
        assertThat(tenant.ask(() -> grid.rows(TitleRowFilter.ALL.searching("dulác alp"), newest, 0, 5)))
                .extracting(TitleRow::name)
                .containsExactly("The Alpha");
        assertThat(tenant.ask(() -> grid.count(new TitleRowFilter("", null, Publication.DRAFT, null))))
                .isEqualTo(1);
        assertThat(tenant.ask(() -> query.counts())).isEqualTo(new CountsByState(1, 2, 0));
    }

    @Test
    void anotherTenantSeesNothing() {
        TitleId id = given(aFilm("Ours"));
        CatalogueTenant other = CatalogueTenant.in(database, jdbc, transactions);

        assertThat(other.ask(() -> query.cards(PREMIUM, CardFilter.NONE, 10, null))
                        .items())
                .isEmpty();
        assertThat(other.ask(() -> query.cards(PREMIUM, List.of(id)))).isEmpty();
        assertThat(other.ask(() -> query.details(PREMIUM, id))).isEmpty();
        assertThat(other.ask(() -> query.counts()).total()).isZero();
        assertThat(other.ask(() -> artwork.ofTitle(id))).isEmpty();
        assertThat(other.ask(() -> grid.rows(TitleRowFilter.ALL, List.of(), 0, 10)))
                .isEmpty();
        assertThat(other.ask(() -> grid.count(TitleRowFilter.ALL))).isZero();
        assertThat(other.ask(() -> catalogue.find(id))).isEmpty();
    }

    @Test
    void genresComeInTheTenantsOrder() {
        assertThat(tenant.ask(() -> query.genres()))
                .extracting(Genre::code)
                .startsWith("horror", "scifi")
                .hasSize(12);
    }

    private TitleId given(DraftFixture title) {
        return tenant.ask(() -> catalogue.create(title.draft()).id());
    }

    private List<TitleCard> cards(Audience audience) {
        return tenant.ask(() -> query.cards(audience, CardFilter.NONE, 100, null))
                .items();
    }
}
