package io.marquee.entitlement.agreement;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a generated tenant into the tables, in the running transaction. */
record StoredWorld(JdbcClient jdbc) {

    void write(World world) {
        world.plans().forEach(this::plan);
        world.titles().forEach(this::title);
        world.viewers().forEach(viewer -> viewer(viewer, world.plans().get(viewer.plan())));
    }

    private void plan(World.Plan plan) {
        jdbc.sql("""
                        insert into plan (id, code, name, rank, price_minor, currency, period, on_sale)
                        values (:id, 'plan-' || :rank, 'Plan ' || :rank, :rank, :price, 'EUR', :period, :onSale)
                        """)
                .param("id", plan.id())
                .param("rank", plan.rank())
                .param("price", plan.priceMinor())
                .param("period", plan.period())
                .param("onSale", plan.onSale())
                .update();
    }

    private void title(World.Title title) {
        jdbc.sql("""
                        insert into title (id, external_id, type, name, sort_name, year, runtime_minutes, maturity,
                                           required_tier, publication, art_genre, art_hash, created_at, updated_at)
                        values (:id, cast(:id as text), :type, 'Title', 'title', 1927, 90, :maturity, :tier,
                                :publication, 'drama', 'x', now(), now())
                        """)
                .param("id", title.id())
                .param("type", title.episode() == null ? "FILM" : "SERIES")
                .param("maturity", title.maturity())
                .param("tier", title.tier())
                .param("publication", title.publication())
                .update();
        if (title.episode() != null) {
            jdbc.sql("insert into season (id, title_id, number, name) values (:id, :id, 1, 'One')")
                    .param("id", title.id())
                    .update();
            jdbc.sql("""
                            insert into episode (id, season_id, number, name, runtime_minutes)
                            values (:id, :season, 1, 'Pilot', 50)
                            """)
                    .param("id", title.episode())
                    .param("season", title.id())
                    .update();
        }
        for (World.Window window : title.windows()) {
            jdbc.sql("""
                            insert into availability_window (title_id, opens_at, closes_at, tier)
                            values (:title, :opens, :closes, :tier)
                            """)
                    .param("title", title.id())
                    .param("opens", utc(window.opensAt()))
                    .param("closes", utc(window.closesAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("tier", window.tier(), Types.SMALLINT)
                    .update();
        }
    }

    private void viewer(World.Viewer viewer, World.Plan plan) {
        jdbc.sql("""
                        insert into account (id, email, password_hash, display_name, plan_id, state)
                        values (:id, cast(:id as text) || '@ott.test', '!', 'Viewer', :plan, :state)
                        """)
                .param("id", viewer.account())
                .param("plan", plan.id())
                .param("state", viewer.suspended() ? "SUSPENDED" : "ACTIVE")
                .update();
        World.Subscription subscription = viewer.subscription();
        if (subscription != null) {
            jdbc.sql("""
                            insert into subscription (account_id, state, started_at, period_start, access_until)
                            values (:account, :state, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z', :until)
                            """)
                    .param("account", viewer.account())
                    .param("state", subscription.state())
                    .param("until", utc(subscription.accessUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
        jdbc.sql("""
                        insert into profile (id, account_id, name, avatar, maturity_limit, kids)
                        values (:id, :account, 'Viewer', 'moon', :limit, :kids)
                        """)
                .param("id", viewer.profile())
                .param("account", viewer.account())
                .param("limit", viewer.maturityLimit())
                .param("kids", viewer.kids())
                .update();
    }

    private static @Nullable Object utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
