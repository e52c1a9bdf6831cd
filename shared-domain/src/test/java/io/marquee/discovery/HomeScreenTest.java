package io.marquee.discovery;

import static io.marquee.testing.StoredTitle.aFilm;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.AccountId;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.testing.HandClock;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class HomeScreenTest {

    @Autowired
    HomeScreen home;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Trending trending;

    @Autowired
    TestTenant tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    @Autowired
    CacheManager caches;

    private TenantId tenant;
    private Viewer viewer;

    @BeforeEach
    void makeViewer() {
        tenant = tenants.create();
        viewer = tenants.in(tenant, this::aViewer);
    }

    @Test
    void offersWhatIsPopularToSomebodyWhoHasWatchedNothing() {
        store("Liked", 0);
        store("Passed over", 10);
        TitleId best = store("Best", 20);
        Viewer somebodyElse = tenants.in(tenant, this::aViewer);
        plays(somebodyElse, best, Duration.ofDays(1));

        Home screen = home();

        assertThat(screen.hero()).isNotNull();
        assertThat(screen.hero().card().name()).isEqualTo("Best");
        assertThat(rail(screen, "popular").items().getFirst().name()).isEqualTo("Best");
        assertThat(screen.rails()).extracting(Rail::id).doesNotContain("for-you", "continue");
    }

    @Test
    void offersUnseenTitlesNearWhatTheProfileLiked() {
        TitleId liked = store("Liked", 0);
        store("Opposite", 170);
        store("Near", 5);
        TitleId disliked = store("Disliked", 90);
        store("Near the disliked", 95);
        rates(liked, 10);
        rates(disliked, 1);

        List<Recommended> forYou = forYou();

        assertThat(forYou)
                .extracting(item -> item.card().name())
                .startsWith("Near")
                .doesNotContain("Liked", "Disliked");
        assertThat(forYou.getLast().card().name()).isIn("Opposite", "Near the disliked");
        assertThat(forYou.getFirst().reason()).isEqualTo("Drama, like Liked");
    }

    @Test
    void putsWhatWasPlayedLatelyBeforeWhatWasPlayedMoreLongAgo() {
        TitleId old = store("Old", 0);
        TitleId fresh = store("Fresh", 10);
        TitleId forgotten = store("Forgotten", 20);
        for (int i = 0; i < 3; i++) {
            plays(viewer, old, Duration.ofDays(10));
        }
        plays(viewer, fresh, Duration.ofHours(1));
        plays(viewer, forgotten, Duration.ofDays(15));

        var hot = TenantScope.<List<TitleCard>, RuntimeException>call(tenant, () -> trending.of(viewer.audience(), 10));

        assertThat(hot).extracting(card -> card.name()).containsExactly("Fresh", "Old");
    }

    @Test
    void makesAShelfOfEachFavouriteGenre() {
        for (int i = 0; i < 5; i++) {
            int degrees = i;
            tenants.in(
                    tenant,
                    () -> Compass.point(
                            jdbc, aFilm("Noir " + degrees).genres("noir").store(jdbc), degrees));
        }
        TitleId loved = tenants.in(tenant, () -> aFilm("Loved").genres("noir").store(jdbc));
        for (int i = 0; i < 9; i++) {
            store("Drama " + i, 40 + i);
        }
        rates(loved, 9);

        List<Rail> shelves = home().rails().stream()
                .filter(rail -> rail.id().startsWith("genre-"))
                .toList();

        assertThat(shelves).extracting(Rail::id).containsExactly("genre-noir", "genre-drama");
        assertThat(shelves).extracting(Rail::reason).containsExactly("Because you like noir", "9 titles to explore");
        assertThat(shelves.getFirst().items()).hasSize(6);
    }

    @Test
    void keepsWhatIsChosenAndReadsWhatWasBegunAfresh() {
        TitleId film = store("Film", 0);
        store("Other", 10);
        Home before = home();

        begins(film);
        store("Arrived since", 20);
        Home after = home();

        assertThat(rail(after, "new").items()).hasSameSizeAs(rail(before, "new").items());
        assertThat(after.rails().getFirst().id()).isEqualTo("continue");
        RailItem begun = after.rails().getFirst().items().getFirst();
        assertThat(begun.name()).isEqualTo("Film");
        assertThat(begun.progress()).isEqualTo(0.5);
        assertThat(begun.remainingMinutes()).isEqualTo(45);
        TenantScope.run(tenant, () -> caches.getCache(ChosenRails.CACHE).invalidate());
        assertThat(rail(home(), "new").items()).hasSize(3);
    }

    @Test
    void survivesTheWayThroughTheCacheUnchanged() {
        store("Film", 0);

        Home made = home();

        assertThat(home()).isEqualTo(made);
    }

    @Test
    void isEmptyWhereTheCatalogueIs() {
        Home screen = home();

        assertThat(screen.hero()).isNull();
        assertThat(screen.rails()).isEmpty();
    }

    private Home home() {
        return TenantScope.<Home, RuntimeException>call(tenant, () -> home.of(viewer));
    }

    private List<Recommended> forYou() {
        return TenantScope.<List<Recommended>, RuntimeException>call(tenant, () -> recommendations.forYou(viewer, 10));
    }

    private static Rail rail(Home screen, String id) {
        return screen.rails().stream()
                .filter(rail -> rail.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TitleId store(String name, double degrees) {
        return tenants.in(tenant, () -> Compass.point(jdbc, aFilm(name).store(jdbc), degrees));
    }

    private Viewer aViewer() {
        var account = UUID.randomUUID();
        var profile = UUID.randomUUID();
        jdbc.sql("""
                insert into plan (id, code, name, rank, price_minor, currency)
                select :id, 'basic', 'Basic', 1, 0, 'EUR' where not exists (select from plan)
                """).param("id", UUID.randomUUID()).update();
        jdbc.sql("""
                insert into account (id, email, password_hash, display_name, plan_id)
                select :id, :email, '-', 'Test', p.id from plan p
                """)
                .param("id", account)
                .param("email", account + "@demo.invalid")
                .update();
        jdbc.sql("""
                insert into subscription (account_id, state, started_at, period_start) values (:id, 'ACTIVE', now(), now())
                """).param("id", account).update();
        jdbc.sql("insert into profile (id, account_id, name, avatar) values (:id, :account, 'Test', 'a')")
                .param("id", profile)
                .param("account", account)
                .update();
        return new Viewer(new AccountId(account), new ProfileId(profile), 1, 99, false);
    }

    private void rates(TitleId title, int stars) {
        tenants.in(
                tenant,
                () -> jdbc.sql(
                                "insert into rating (profile_id, title_id, stars, rated_at) values (:profile, :title, :stars, :now)")
                        .param("profile", viewer.profile().value())
                        .param("title", title.value())
                        .param("stars", stars)
                        .param("now", OffsetDateTime.now(clock))
                        .update());
    }

    private void plays(Viewer who, TitleId title, Duration ago) {
        OffsetDateTime at = OffsetDateTime.now(clock).minus(ago);
        tenants.in(tenant, () -> {
            jdbc.sql("select ensure_watch_event_month(:at)::text")
                    .param("at", at)
                    .query()
                    .singleRow();
            jdbc.sql("""
                    insert into watch_event (id, at, profile_id, title_id, playable_id, kind)
                    values (:id, :at, :profile, :title, :title, 'PLAY')
                    """)
                    .param("id", UUID.randomUUID())
                    .param("at", at)
                    .param("profile", who.profile().value())
                    .param("title", title.value())
                    .update();
        });
    }

    private void begins(TitleId film) {
        tenants.in(
                tenant,
                () -> jdbc.sql("""
                insert into playback_position (profile_id, playable_id, title_id, position_seconds, duration_seconds,
                                               observed_at, updated_at, device_id)
                values (:profile, :film, :film, 2700, 5400, :now, :now, 'tv')
                """)
                        .param("profile", viewer.profile().value())
                        .param("film", film.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update());
    }
}
