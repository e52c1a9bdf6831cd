package io.marquee.discovery;

import static io.marquee.catalogue.DraftFixture.aFilm;
import static io.marquee.catalogue.DraftFixture.aSeries;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CardFilter;
import io.marquee.catalogue.CardSort;
import io.marquee.catalogue.CatalogueTenant;
import io.marquee.catalogue.DraftFixture;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.catalogue.TitleType;
import io.marquee.localstack.TestDatabase;
import io.marquee.testing.DomainTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
class KeywordSearchTest {

    static final Audience PREMIUM = new Audience(3, 99);

    @Autowired
    KeywordSearch search;

    @Autowired
    TitleCatalogue catalogue;

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
    void peopleAreFoundWithoutTheirAccents() {
        given(aFilm("A Trip to the Moon").by("Georges Méliès"));
        given(aFilm("The General").by("Buster Keaton"));

        List<SearchHit> hits = find("melies");

        assertThat(hits).extracting(hit -> hit.card().name()).containsExactly("A Trip to the Moon");
        assertThat(hits.getFirst().matchedBy()).containsExactly("people");
    }

    @Test
    void theLastWordMayBeUnfinished() {
        given(aFilm("Sherlock Holmes"));
        given(aFilm("Faust"));

        assertThat(names(find("sherlock hol"))).containsExactly("Sherlock Holmes");
        assertThat(find("sherlock hol").getFirst().matchedBy()).containsExactly("name");
    }

    @Test
    void aNameThatBeginsWithWhatWasTypedComesFirst() {
        given(aFilm("Lost in the Metropolis"));
        given(aFilm("Metropolis"));

        assertThat(names(find("metro"))).containsExactly("Metropolis", "Lost in the Metropolis");
    }

    @Test
    void aSlipOfTheFingerIsForgiven() {
        given(aFilm("Nosferatu"));
        given(aFilm("Metropolis"));

        assertThat(names(find("nosferato"))).containsExactly("Nosferatu");
        assertThat(find("nosferato").getFirst().matchedBy()).containsExactly("name");
    }

    @Test
    void onlyWhatTheAudienceMaySeeIsFoundAndTheLockedIsMarked() {
        given(aFilm("Moon one").forTier(3));
        given(aFilm("Moon two").rated(MaturityRating.AGE_18));
        given(aFilm("Moon three").as(Publication.DRAFT));
        given(aFilm("Moon four").open("2199-01-01T00:00:00Z", null));

        List<SearchHit> hits = tenant.ask(() -> search.find(new Audience(1, 16), "moon", CardFilter.NONE, 10));

        assertThat(names(hits)).containsExactly("Moon one");
        assertThat(hits.getFirst().card().locked()).isTrue();
    }

    @Test
    void hitsCanBeNarrowed() {
        given(aFilm("Moon film").in("scifi"));
        given(aFilm("Moon drama").in("drama"));
        given(aSeries("Moon series").in("scifi"));
        CardFilter filter = new CardFilter("scifi", TitleType.FILM, null, CardSort.NEWEST);

        assertThat(names(tenant.ask(() -> search.find(PREMIUM, "moon", filter, 10))))
                .containsExactly("Moon film");
    }

    @Test
    void whateverIsTypedIsOnlyWords() {
        given(aFilm("Moon"));

        assertThat(find("':* & | ! ( <->")).isEmpty();
        assertThat(names(find("moon'); drop table title; --"))).isEmpty();
        assertThat(names(find("(moon:*"))).containsExactly("Moon");
    }

    @Test
    void anotherTenantFindsNothing() {
        given(aFilm("Moon"));
        CatalogueTenant other = CatalogueTenant.in(database, jdbc, transactions);

        assertThat(other.ask(() -> search.find(PREMIUM, "moon", CardFilter.NONE, 10)))
                .isEmpty();
    }

    private void given(DraftFixture title) {
        tenant.ask(() -> catalogue.create(title.draft()));
    }

    private List<SearchHit> find(String typed) {
        return tenant.ask(() -> search.find(PREMIUM, typed, CardFilter.NONE, 10));
    }

    private static List<String> names(List<SearchHit> hits) {
        return hits.stream().map(hit -> hit.card().name()).toList();
    }
}
