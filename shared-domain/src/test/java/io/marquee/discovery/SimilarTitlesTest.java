package io.marquee.discovery;

import static io.marquee.testing.StoredTitle.aFilm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.TitleId;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.StoredTitle;
import io.marquee.testing.TestTenant;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class SimilarTitlesTest {

    private static final Audience EVERYBODY = new Audience(3, 99);

    @Autowired
    SimilarTitles similarTitles;

    @Autowired
    TestTenant tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    private TenantId tenant;
    private TitleId anchor;

    @BeforeEach
    void makeTenant() {
        tenant = tenants.create();
        anchor = store(aFilm("Anchor"), 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void liesNearestFirstWithoutTheTitleItself(boolean ownPartition) {
        store(aFilm("Far"), 80);
        store(aFilm("Near"), 10);
        store(aFilm("Opposite"), 180);
        store(aFilm("Middle"), 40);
        if (ownPartition) {
            tenants.in(tenant, () -> {
                jdbc.sql("select give_tenant_own_embeddings()::text").query().singleRow();
                jdbc.sql("select index_tenant_own_embeddings()::text").query().singleRow();
            });
        }

        List<SimilarTitle> similar = similar(EVERYBODY, anchor, 3);

        assertThat(names(similar)).containsExactly("Near", "Middle", "Far");
        assertThat(similar.getFirst().similarity()).isCloseTo(Math.cos(Math.toRadians(10)), within(1e-5));
    }

    @Test
    void leavesOutWhatTheAudienceMayNotSee() {
        store(aFilm("Draft").publication("DRAFT"), 1);
        store(aFilm("For adults").maturity(18), 2);
        store(aFilm("Closed").available(clock.instant().minus(Duration.ofDays(2)), clock.instant()), 3);
        store(aFilm("Not yet").available(clock.instant().plusSeconds(1), null), 4);
        store(aFilm("Dearer").tier(3), 5);
        store(aFilm("For all").maturity(0), 6);

        List<SimilarTitle> similar = similar(new Audience(1, 12), anchor, 10);

        assertThat(names(similar)).containsExactly("Dearer", "For all");
        assertThat(similar.getFirst().card().locked()).isTrue();
    }

    @Test
    void neverCrossesTenants() {
        TenantId other = tenants.create();
        tenants.in(other, () -> Compass.point(jdbc, aFilm("Elsewhere").store(jdbc), 0));

        assertThat(similar(EVERYBODY, anchor, 10)).isEmpty();
        List<SimilarTitle> fromElsewhere = TenantScope.<List<SimilarTitle>, RuntimeException>call(
                other, () -> similarTitles.of(EVERYBODY, anchor, 10));
        assertThat(fromElsewhere).isEmpty();
    }

    @Test
    void namesWhatBothShareTheMostTellingFirst() {
        TitleId dracula = store(
                aFilm("Dracula")
                        .genres("horror", "drama")
                        .keywords("vampire", "castle")
                        .moods("dread")
                        .themes("plague"),
                20);
        store(
                aFilm("Orlok")
                        .genres("horror", "drama")
                        .keywords("shadow", "vampire")
                        .moods("dread")
                        .themes("plague"),
                21);

        List<SimilarTitle> similar = similar(EVERYBODY, dracula, 1);

        assertThat(similar.getFirst().sharedTraits()).containsExactly("vampire", "dread", "plague", "horror");
    }

    @Test
    void ofATitleWithoutAnEmbeddingAreNone() {
        TitleId bare = tenants.in(tenant, () -> aFilm("Bare").store(jdbc));

        assertThat(similar(EVERYBODY, bare, 10)).isEmpty();
    }

    private TitleId store(StoredTitle film, double degrees) {
        return tenants.in(tenant, () -> Compass.point(jdbc, film.store(jdbc), degrees));
    }

    private List<SimilarTitle> similar(Audience audience, TitleId title, int limit) {
        return TenantScope.<List<SimilarTitle>, RuntimeException>call(
                tenant, () -> similarTitles.of(audience, title, limit));
    }

    private static List<String> names(List<SimilarTitle> similar) {
        return similar.stream().map(title -> title.card().name()).toList();
    }
}
