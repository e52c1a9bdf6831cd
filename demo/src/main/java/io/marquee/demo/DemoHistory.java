package io.marquee.demo;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What some of the demo people have watched and rated, so that their first sign-in meets a life already begun. */
@Component
class DemoHistory {
    /**
     * @param title its external id
     * @param episode of the first season; 0 for a film
     * @param percent how far
     * @param hoursAgo when last watched
     */
    private record Watched(String title, int episode, int percent, int hoursAgo) {}

    private record Rated(String title, int stars) {}

    private record Life(String account, List<Watched> watched, List<Rated> rated) {}

    private static final List<Life> AURORA = List.of(
            new Life(
                    "premium",
                    List.of(
                            new Watched("vampires", 3, 45, 3),
                            new Watched("charade", 0, 62, 26),
                            new Watched("nosferatu", 0, 88, 49),
                            new Watched("general", 0, 31, 75),
                            new Watched("sunrise", 0, 54, 123),
                            new Watched("vampires", 2, 100, 27),
                            new Watched("caligari", 0, 100, 200),
                            new Watched("metropolis", 0, 100, 340),
                            new Watched("haxan", 0, 100, 500)),
                    List.of(
                            new Rated("caligari", 10),
                            new Rated("metropolis", 9),
                            new Rated("nosferatu", 9),
                            new Rated("haxan", 8),
                            new Rated("general", 8),
                            new Rated("the-flapper", 3))),
            new Life(
                    "demo",
                    List.of(
                            new Watched("sherlock", 0, 40, 20),
                            new Watched("kid", 0, 22, 70),
                            new Watched("safety", 0, 100, 150),
                            new Watched("steamboat", 0, 100, 300)),
                    List.of(new Rated("safety", 9), new Rated("steamboat", 10), new Rated("sherlock", 9))));

    private static final List<Life> NORTHLIGHT = List.of(
            new Life(
                    "premium",
                    List.of(
                            new Watched("sintel", 0, 48, 4),
                            new Watched("achmed", 0, 60, 28),
                            new Watched("nosferatu", 0, 88, 52),
                            new Watched("movie-camera", 0, 35, 80),
                            new Watched("nanook", 0, 51, 130),
                            new Watched("bunny", 0, 100, 180),
                            new Watched("berlin", 0, 100, 260)),
                    List.of(
                            new Rated("sintel", 10),
                            new Rated("bunny", 9),
                            new Rated("berlin", 8),
                            new Rated("achmed", 9))),
            new Life(
                    "demo",
                    List.of(new Watched("tears", 0, 40, 22), new Watched("spring", 0, 100, 90)),
                    List.of(new Rated("spring", 9), new Rated("tears", 7))));

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes what is missing; what a profile has watched or rated itself stands. */
    @Transactional
    public void load(DemoTenant tenant) {
        for (Life life : tenant.equals(DemoTenant.AURORA) ? AURORA : NORTHLIGHT) {
            UUID profile = firstProfile(life.account() + "@" + tenant.mailDomain());
            life.watched().forEach(watched -> watch(profile, watched));
            life.rated().forEach(rated -> rate(profile, rated));
        }
    }

    private UUID firstProfile(String email) {
        return jdbc.sql("""
                select p.id from profile p join account a on a.id = p.account_id
                 where a.email = :email order by p.position, p.created_at limit 1
                """).param("email", email).query(UUID.class).single();
    }

    private void watch(UUID profile, Watched watched) {
        OffsetDateTime at = hoursAgo(watched.hoursAgo());
        jdbc.sql("select ensure_watch_event_month(:at)::text")
                .param("at", at)
                .query()
                .singleRow();
        jdbc.sql("""
                with played as (
                    select p.id, p.title_id, p.runtime_minutes * 60 as seconds
                      from title t join playable p on p.title_id = t.id
                     where t.external_id = :title and coalesce(p.episode_number, 0) = :episode
                ), positions as (
                    insert into playback_position (profile_id, playable_id, title_id, position_seconds,
                                                   duration_seconds, observed_at, updated_at, device_id)
                    select :profile, id, title_id, seconds * :percent / 100, seconds, :at, :at, 'demo' from played
                    on conflict do nothing
                    returning playable_id, title_id
                )
                insert into watch_event (id, at, profile_id, title_id, playable_id, kind)
                select gen_random_uuid(), :at, :profile, title_id, playable_id, kind
                  from positions, unnest(array['PLAY', 'FINISH']) as kind
                 where kind = 'PLAY' or :percent = 100
                """)
                .param("title", watched.title())
                .param("episode", watched.episode())
                .param("profile", profile)
                .param("percent", watched.percent())
                .param("at", at)
                .update();
    }

    private void rate(UUID profile, Rated rated) {
        jdbc.sql("""
                insert into rating (profile_id, title_id, stars, rated_at)
                select :profile, id, :stars, :at from title where external_id = :title
                on conflict do nothing
                """)
                .param("profile", profile)
                .param("title", rated.title())
                .param("stars", rated.stars())
                .param("at", hoursAgo(1))
                .update();
    }

    private OffsetDateTime hoursAgo(int hours) {
        Instant at = clock.instant().minus(hours, HOURS);
        return at.atOffset(ZoneOffset.UTC);
    }
}
