package io.marquee.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.AccountId;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Viewer;
import io.marquee.library.MyList;
import io.marquee.library.Ratings;
import io.marquee.playback.PlaybackPositions;
import io.marquee.playback.PositionReport;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.ViewingFixture;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(ViewingFixture.class)
class ProfileDeletionTest {

    @Autowired
    ViewingFixture fixture;

    @Autowired
    Profiles profiles;

    @Autowired
    PlaybackPositions positions;

    @Autowired
    MyList list;

    @Autowired
    Ratings ratings;

    TenantId tenant;
    AccountId account;
    ProfileId first;
    ProfileId second;

    @BeforeEach
    void twoProfilesOfWhichTheSecondHasWatchedSavedAndRated() {
        tenant = fixture.aTenant();
        Viewer viewer = fixture.aViewer(tenant, 1, 99);
        account = viewer.account();
        first = viewer.profile();
        second = ((ProfileCreation.Created) in(() -> profiles.create(account, ProfileDraft.named("Second", "owl"))))
                .profile()
                .id();
        PlayableId charade = fixture.aFilm(tenant, "Charade", 113, 12, 1);
        PlayableId rain = fixture.aFilm(tenant, "Rain", 94, 12, 1);
        in(() -> positions.record(second, charade, new PositionReport(600, 6780, Instant.EPOCH, "tv")));
        in(() -> list.add(second, new TitleId(charade.value())));
        in(() -> list.add(second, new TitleId(rain.value())));
        in(() -> ratings.rate(second, new TitleId(rain.value()), 9));
    }

    @Test
    void whatIsLostIsCountedBeforehand() {
        assertThat(in(() -> profiles.losses(account, second))).isEqualTo(new ProfileLosses(1, 2, 1));
        assertThat(in(() -> profiles.losses(account, first))).isEqualTo(new ProfileLosses(0, 0, 0));
    }

    @Test
    void nothingOfItIsKept() {
        in(() -> profiles.delete(account, second));

        assertThat(fixture.in(
                        tenant, () -> fixture.jdbc.sql("""
                        select (select count(*) from playback_position) + (select count(*) from my_list)
                             + (select count(*) from rating)
                        """).query(Long.class).single()))
                .isZero();
    }

    @Test
    void editsAndDeletionsAreAnnounced() {
        in(() -> profiles.update(
                account, second, 0, new ProfileDraft("Two", "owl", true, MaturityRating.AGE_6, new PinChange.Keep())));
        in(() -> profiles.delete(account, second));
        in(() -> profiles.delete(account, first)); // the last one stays

        List<UUID> announced = fixture.in(
                tenant,
                () -> fixture.jdbc
                        .sql("select subject_id from outbox_event where topic = :topic")
                        .param("topic", Profiles.CHANGED)
                        .query(UUID.class)
                        .list());
        assertThat(announced).containsExactly(second.value(), second.value());
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
