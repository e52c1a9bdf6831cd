package io.marquee.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.RealServers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = DemoTenants.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = RealServers.class)
class DemoLoadTest {
    private static final String OF = " join marquee.tenant n on n.id = x.tenant_id where n.slug = ";

    @Autowired
    private DemoLoad demo;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void load() {
        demo.load();
    }

    @Test
    void auroraHasWhatThePlansPromise() throws SQLException {
        long titles = count("marquee.title x" + OF + "'aurora' and x.publication = 'PUBLISHED'");

        assertThat(titles).isGreaterThanOrEqualTo(126);
        assertThat(count("marquee.title x" + OF + "'aurora' and x.type = 'SERIES'"))
                .isGreaterThanOrEqualTo(6);
        assertThat(count("marquee.title x" + OF + "'aurora' and x.required_tier <= 1"))
                .isEqualTo(titles * 60 / 100);
        assertThat(count("marquee.title x" + OF + "'aurora' and x.required_tier <= 2"))
                .isEqualTo(titles * 85 / 100);
        assertThat(count("marquee.genre x" + OF + "'aurora'")).isEqualTo(12);
        assertThat(count("marquee.channel x" + OF + "'aurora' and x.required_tier <= 1"))
                .isEqualTo(15);
        assertThat(count("marquee.channel x" + OF + "'aurora' and x.required_tier <= 2"))
                .isEqualTo(25);
        assertThat(count("marquee.channel x" + OF + "'aurora'")).isEqualTo(40);
    }

    @Test
    void northlightSharesSomeTitlesWithAurora() throws SQLException {
        assertThat(count("marquee.title x" + OF + "'northlight'")).isGreaterThanOrEqualTo(40);
        assertThat(
                        count(
                                "marquee.title x" + OF
                                        + "'northlight' and x.external_id in (select external_id from marquee.title a where a.tenant_id <> x.tenant_id)"))
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void everyTitleIsOpenAndHasAnEmbedding() throws SQLException {
        assertThat(count("""
                marquee.title x where not exists (
                    select from marquee.availability_window w
                     where w.tenant_id = x.tenant_id and w.title_id = x.id
                       and w.opens_at <= now() and (w.closes_at is null or w.closes_at > now()))
                """)).isZero();
        assertThat(count("marquee.title_embedding x")).isEqualTo(count("marquee.title x"));
    }

    @Test
    void theScheduleHasNeitherGapNorOverlap() throws SQLException {
        assertThat(count("""
                (select stops_at, lead(starts_at) over (partition by channel_id order by starts_at) as next_start
                   from marquee.broadcast) x
                 where next_start <> stops_at
                """)).isZero();
        assertThat(count("""
                marquee.channel x where (
                    select max(stops_at) - min(starts_at) from marquee.broadcast b
                     where b.tenant_id = x.tenant_id and b.channel_id = x.id) < interval '11 days'
                """)).isZero();
    }

    @Test
    void thePeopleOfTheApiContractAreThere() throws SQLException {
        assertThat(rows("""
                select a.email, p.rank, string_agg(f.name, ', ' order by f.position, f.created_at) as profiles
                  from marquee.account a
                  join marquee.plan p on (p.tenant_id, p.id) = (a.tenant_id, a.plan_id)
                  join marquee.profile f on (f.tenant_id, f.account_id) = (a.tenant_id, a.id)
                 where a.email like '%@ott.test'
                 group by a.email, p.rank
                 order by a.email
                """))
                .containsExactly(
                        "admin@ott.test|3|Admin, Kids",
                        "basic@ott.test|1|Basic User",
                        "demo@ott.test|3|Demo User",
                        "premium@ott.test|3|Premium User, Partner, Kids",
                        "standard@ott.test|2|Standard User, Family");
        assertThat(count("marquee.account where email like '%@northlight.test'"))
                .isEqualTo(5);
        assertThat(count("marquee.account where email like 'viewer-%' and demo and password_hash = '!'"))
                .isEqualTo(400);
    }

    @Test
    void thePlatformHasItsStaff() throws SQLException {
        assertThat(rows("""
                select a.email, r.role from marquee.account_role r join marquee.account a on a.id = r.account_id
                 where r.tenant_id = marquee.platform_tenant()
                """)).containsExactly("root@platform.test|PLATFORM");
    }

    @Test
    void thePremiumUserHasBegunSomeTitles() throws SQLException {
        assertThat(rows("""
                select coalesce(e.name, t.name)
                  from marquee.playback_position p
                  join marquee.profile f on (f.tenant_id, f.id) = (p.tenant_id, p.profile_id)
                  join marquee.account a on (a.tenant_id, a.id) = (f.tenant_id, f.account_id)
                  join marquee.title t on (t.tenant_id, t.id) = (p.tenant_id, p.title_id)
                  left join marquee.episode e on (e.tenant_id, e.id) = (p.tenant_id, p.playable_id)
                 where a.email = 'premium@ott.test'
                 order by p.updated_at desc
                """)).startsWith("The Red Codebook", "Charade");
    }

    @Test
    void aSecondRunChangesNothing() throws SQLException {
        Map<String, String> before = digests();

        demo.load();

        assertThat(digests()).isEqualTo(before);
    }

    private long count(String from) throws SQLException {
        return Long.parseLong(rows("select count(*) from " + from).getFirst());
    }

    /** Of every table with rows of tenants; the outbox apart. */
    private Map<String, String> digests() throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        for (String table : rows("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'marquee' and c.relkind in ('r', 'p') and not c.relispartition
                   and c.relname not in ('outbox_event', 'scheduled_tasks')
                """)) {
            digests.put(
                    table,
                    rows("select md5(string_agg(x::text, '' order by x::text)) from marquee." + table + " x")
                            .getFirst());
        }
        return digests;
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = database.superuser().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getObject(i)));
                }
                found.add(String.join("|", row));
            }
            return found;
        }
    }
}
