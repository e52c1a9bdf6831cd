package io.marquee.epg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.epg.favourite.FavouriteList;
import io.marquee.epg.favourite.FavouriteListId;
import io.marquee.epg.favourite.Favourites;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@EpgTest
class FavouritesTest {
    @Autowired
    private Favourites favourites;

    private final GuideFixture fixture;
    private final TestDatabase database;
    private TenantId aurora;
    private ProfileId lotte;
    private ProfileId other;
    private List<ChannelId> channels;

    @Autowired
    FavouritesTest(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.fixture = new GuideFixture(jdbc, transactions);
        this.database = database;
    }

    @BeforeEach
    void threeChannels() {
        aurora = new TenantId(NewTenant.in(database));
        fixture.run(aurora, () -> {
            channels = List.of(fixture.channel(1, 1), fixture.channel(2, 1), fixture.channel(3, 1));
            lotte = fixture.viewer("lotte@ott.test", 99).profile();
            other = fixture.viewer("other@ott.test", 99).profile();
        });
    }

    @Test
    void theFirstStarMakesTheMainList() {
        boolean added = in(() -> favourites.add(lotte, channels.get(2)));
        run(() -> favourites.add(lotte, channels.get(0)));
        run(() -> favourites.add(lotte, channels.get(2)));

        assertThat(added).isTrue();
        assertThat(lists()).singleElement().satisfies(list -> {
            assertThat(list.main()).isTrue();
            assertThat(list.channels()).containsExactly(channels.get(2), channels.get(0));
        });
        assertThat(in(() -> favourites.lists(other))).isEmpty();
        assertThat(fixture.in(aurora, () -> fixture.events(Favourites.CHANGED))).isEqualTo(3);
    }

    @Test
    void listsKeepTheirOwnOrder() {
        FavouriteListId evening = in(() -> favourites.create(lotte, "Evening"));
        run(() -> favourites.rewrite(
                lotte, evening, " Late ", List.of(channels.get(1), channels.get(0), channels.get(1))));

        assertThat(lists()).singleElement().satisfies(list -> {
            assertThat(list.name()).isEqualTo("Late");
            assertThat(list.channels()).containsExactly(channels.get(1), channels.get(0));
        });
    }

    @Test
    void theStarStandsForTheListThatWasMadeMainAndTheNextTakesItsPlace() {
        run(() -> favourites.add(lotte, channels.get(0)));
        FavouriteListId kids = in(() -> favourites.create(lotte, "Kids"));
        run(() -> favourites.makeMain(lotte, kids));
        run(() -> favourites.add(lotte, channels.get(1)));

        List<FavouriteList> before = lists();
        run(() -> favourites.delete(lotte, kids));

        assertThat(before.getFirst().id()).isEqualTo(kids);
        assertThat(before.getFirst().channels()).containsExactly(channels.get(1));
        assertThat(lists())
                .singleElement()
                .satisfies(list -> assertThat(list.main()).isTrue());
    }

    @Test
    void whatCannotBeIsRefused() {
        FavouriteListId list = in(() -> favourites.create(lotte, "Evening"));

        assertThatIllegalArgumentException().isThrownBy(() -> run(() -> favourites.create(lotte, "EVENING")));
        assertThatIllegalArgumentException().isThrownBy(() -> run(() -> favourites.create(lotte, " ")));
        assertThat(in(() -> favourites.add(lotte, new ChannelId(UUID.randomUUID()))))
                .isFalse();
        assertThatThrownBy(() -> run(() -> favourites.rewrite(other, list, "Mine", List.of())))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anotherTenantSeesNothing() {
        run(() -> favourites.add(lotte, channels.get(0)));
        TenantId northlight = new TenantId(NewTenant.in(database));

        assertThat(TenantScope.<List<FavouriteList>, RuntimeException>call(northlight, () -> favourites.lists(lotte)))
                .isEmpty();
    }

    private List<FavouriteList> lists() {
        return in(() -> favourites.lists(lotte));
    }

    private void run(Runnable work) {
        TenantScope.run(aurora, work);
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(aurora, work::get);
    }
}
