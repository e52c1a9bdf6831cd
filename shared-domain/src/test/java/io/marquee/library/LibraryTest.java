package io.marquee.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.ViewingFixture;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(ViewingFixture.class)
class LibraryTest {
    @Autowired
    private MyList list;

    @Autowired
    private Ratings ratings;

    @Autowired
    private HandClock clock;

    @Autowired
    private ViewingFixture fixture;

    private TenantId aurora;
    private Viewer viewer;
    private TitleId charade;
    private TitleId rain;

    @BeforeEach
    void aViewerAndTwoFilms() {
        aurora = fixture.aTenant();
        viewer = fixture.aViewer(aurora, 1, 99);
        charade = new TitleId(fixture.aFilm(aurora, "Charade", 113, 12, 1).value());
        rain = new TitleId(fixture.aFilm(aurora, "Rain", 94, 16, 2).value());
    }

    @Test
    void listsTheNewestFirstAndWhatIsSavedTwiceOnce() {
        add(charade);
        clock.advance(Duration.ofMinutes(1));
        add(rain);
        clock.advance(Duration.ofMinutes(1));
        add(charade);

        assertThat(in(aurora, () -> list.cards(viewer, 10)))
                .extracting(TitleCard::name)
                .containsExactly("Rain", "Charade");
    }

    @Test
    void showsOnlyWhatTheProfileMaySee() {
        add(charade);
        add(rain);
        Viewer youth = new Viewer(viewer.account(), viewer.profile(), 1, 12, false);

        assertThat(in(aurora, () -> list.cards(youth, 10)))
                .extracting(TitleCard::name)
                .containsExactly("Charade");
    }

    @Test
    void whatIsRemovedIsGone() {
        add(charade);

        TenantScope.run(aurora, () -> list.remove(viewer.profile(), charade));

        assertThat(in(aurora, () -> list.contains(viewer.profile(), charade))).isFalse();
    }

    @Test
    void aRatingIsReplacedAndTakenBack() {
        in(aurora, () -> ratings.rate(viewer.profile(), charade, 7));
        in(aurora, () -> ratings.rate(viewer.profile(), charade, 9));
        assertThat(in(aurora, () -> ratings.find(viewer.profile(), charade))).contains(9);

        TenantScope.run(aurora, () -> ratings.remove(viewer.profile(), charade));

        assertThat(in(aurora, () -> ratings.find(viewer.profile(), charade))).isEmpty();
    }

    @Test
    void refusesStarsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in(aurora, () -> ratings.rate(viewer.profile(), charade, 11)))
                .withMessageContaining("11");
    }

    @Test
    void anUnknownTitleOrAnotherTenantsIsRefused() {
        TenantId northlight = fixture.aTenant();
        TitleId foreign =
                new TitleId(fixture.aFilm(northlight, "Sintel", 15, 12, 1).value());

        assertThat(add(new TitleId(UUID.randomUUID()))).isFalse();
        assertThat(add(foreign)).isFalse();
        assertThat(in(aurora, () -> ratings.rate(viewer.profile(), foreign, 8))).isFalse();
    }

    @Test
    void anotherTenantSeesNothing() {
        add(charade);
        TenantId northlight = fixture.aTenant();

        assertThat(in(northlight, () -> list.titles(viewer.profile(), 10))).isEmpty();
    }

    private boolean add(TitleId title) {
        return in(aurora, () -> list.add(viewer.profile(), title));
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
