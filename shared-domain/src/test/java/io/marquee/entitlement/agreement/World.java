package io.marquee.entitlement.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A generated tenant: what it sells, what it shows and who watches. */
record World(List<Plan> plans, List<Title> titles, List<Viewer> viewers) {

    record Plan(UUID id, int rank, int priceMinor, String period, boolean onSale) {}

    /**
     * A film, or a series with one episode.
     *
     * @param episode null for a film
     */
    record Title(UUID id, @Nullable UUID episode, String publication, int maturity, int tier, List<Window> windows) {}

    record Window(
            Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Integer tier) {}

    /** One profile, on an account of its own. */
    record Viewer(
            UUID account,
            UUID profile,
            int plan,
            boolean suspended,
            @Nullable Subscription subscription,
            int maturityLimit,
            boolean kids) {}

    record Subscription(String state, @Nullable Instant accessUntil) {}

    /** Only this one case of it. */
    World only(Viewer viewer, Title title) {
        return new World(plans, List.of(title), List.of(viewer));
    }

    /** Of a world with one case: everything that is a little simpler. */
    Stream<World> simpler() {
        Title title = titles.getFirst();
        Viewer viewer = viewers.getFirst();
        Stream<Title> titles = Stream.of(
                        withoutEachWindow(title),
                        Stream.of(
                                new Title(
                                        title.id(),
                                        null,
                                        title.publication(),
                                        title.maturity(),
                                        title.tier(),
                                        title.windows()),
                                new Title(
                                        title.id(),
                                        title.episode(),
                                        "PUBLISHED",
                                        title.maturity(),
                                        title.tier(),
                                        title.windows()),
                                new Title(
                                        title.id(),
                                        title.episode(),
                                        title.publication(),
                                        0,
                                        title.tier(),
                                        title.windows()),
                                new Title(
                                        title.id(),
                                        title.episode(),
                                        title.publication(),
                                        title.maturity(),
                                        1,
                                        title.windows())))
                .flatMap(each -> each);
        Stream<Viewer> viewers = Stream.of(
                new Viewer(
                        viewer.account(),
                        viewer.profile(),
                        viewer.plan(),
                        false,
                        viewer.subscription(),
                        viewer.maturityLimit(),
                        viewer.kids()),
                new Viewer(
                        viewer.account(),
                        viewer.profile(),
                        viewer.plan(),
                        viewer.suspended(),
                        new Subscription("ACTIVE", null),
                        viewer.maturityLimit(),
                        viewer.kids()),
                new Viewer(
                        viewer.account(),
                        viewer.profile(),
                        viewer.plan(),
                        viewer.suspended(),
                        viewer.subscription(),
                        99,
                        viewer.kids()),
                new Viewer(
                        viewer.account(),
                        viewer.profile(),
                        viewer.plan(),
                        viewer.suspended(),
                        viewer.subscription(),
                        viewer.maturityLimit(),
                        false));
        return Stream.concat(titles.map(each -> only(viewer, each)), viewers.map(each -> only(each, title)))
                .filter(world -> !world.equals(this));
    }

    private static Stream<Title> withoutEachWindow(Title title) {
        return IntStream.range(0, title.windows().size()).mapToObj(left -> {
            List<Window> windows = new ArrayList<>(title.windows());
            windows.remove(left);
            return new Title(title.id(), title.episode(), title.publication(), title.maturity(), title.tier(), windows);
        });
    }
}
