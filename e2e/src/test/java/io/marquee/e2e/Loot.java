package io.marquee.e2e;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a person of one tenant knows of it: ids of every kind, and names that only this tenant has. */
final class Loot {

    private static final Map<Brand, Loot> KNOWN = new EnumMap<>(Brand.class);
    private static final int OF_A_KIND = 2;

    private final Brand brand;
    private final Set<String> ids;
    private final Set<String> names;

    private Loot(Brand brand, Set<String> ids, Set<String> names) {
        this.brand = brand;
        this.ids = ids;
        this.names = names;
    }

    static synchronized Loot of(Brand brand) {
        return KNOWN.computeIfAbsent(brand, Loot::gathered);
    }

    /** Of titles, playables, channels, broadcasts, profiles, the account, jobs, plans and a running grant. */
    Set<String> ids() {
        return ids;
    }

    String anyId() {
        return ids.iterator().next();
    }

    boolean isIn(String text) {
        return ids.stream().anyMatch(text::contains) || names.stream().anyMatch(text::contains);
    }

    /** What an intruder could have changed. */
    String state() {
        Api viewer = Api.of(App.VIEWER, brand.premium());
        Api staff = Api.of(App.ADMIN, brand.admin());
        return Stream.of(
                                viewer.read("/api/v1/profiles"),
                                viewer.read("/api/v1/viewing/watchlist"),
                                viewer.read("/api/v1/viewing/continue-watching"),
                                staff.read("/api/v1/admin/channels"))
                        .map(JsonNode::toString)
                        .collect(Collectors.joining("\n"))
                + staff.all("/api/v1/admin/titles")
                        .map(title -> title.path("id").asString() + title.path("version"))
                        .toList()
                + staff.all("/api/v1/admin/accounts")
                        .map(account ->
                                account.path("id").asString() + account.path("suspended") + account.path("plan"))
                        .toList();
    }

    private static Loot gathered(Brand brand) {
        Api viewer = Api.of(App.VIEWER, brand.premium());
        Api staff = Api.of(App.ADMIN, brand.admin());
        if (staff.all("/api/v1/admin/jobs").findAny().isEmpty()) {
            Api.Answer job = staff.send("POST", "/api/v1/admin/embeddings/generate", "");
            String path = "/api/v1/admin/jobs/" + job.json().path("id").asString();
            Eventually.is(() -> staff.read(path).path("state").asString().equals("SUCCEEDED"));
        }
        var ids = new LinkedHashSet<String>();
        take(ids, viewer.all("/api/v1/catalog/titles?type=FILM"), "id");
        String series = viewer.all("/api/v1/catalog/titles?type=SERIES")
                .map(title -> title.path("id").asString())
                .findFirst()
                .orElse(ids.getFirst());
        ids.add(series);
        viewer.read("/api/v1/catalog/titles/" + series).findValues("playableId").stream()
                .limit(OF_A_KIND)
                .forEach(playable -> ids.add(playable.asString()));
        take(ids, viewer.all("/api/v1/epg/channels"), "id");
        take(ids, viewer.all("/api/v1/epg/schedule/" + channel(viewer)), "id");
        take(ids, viewer.all("/api/v1/profiles"), "id");
        take(ids, staff.all("/api/v1/admin/jobs"), "id");
        take(ids, staff.all("/api/v1/admin/plans"), "id");
        ids.add(viewer.read("/api/v1/auth/me").path("id").asString());
        ids.add(viewer.send("POST", "/api/v1/playback/" + ids.getFirst(), "")
                .json()
                .path("grantId")
                .asString());
        ids.remove("");
        return new Loot(brand, ids, namesOfItsOwn(brand));
    }

    private static Set<String> namesOfItsOwn(Brand brand) {
        Set<String> names =
                names(brand).stream().filter(name -> name.length() > 8).collect(Collectors.toSet());
        names.removeAll(names(brand.other()));
        return names;
    }

    private static Set<String> names(Brand brand) {
        return Api.of(App.VIEWER, brand.premium())
                .all("/api/v1/catalog/titles")
                .map(title -> title.path("name").asString())
                .collect(Collectors.toSet());
    }

    private static String channel(Api viewer) {
        return viewer.all("/api/v1/epg/channels")
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static void take(Collection<String> ids, Stream<JsonNode> items, String field) {
        items.limit(OF_A_KIND).forEach(item -> ids.add(item.path(field).asString()));
    }
}
