package io.marquee.bench;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills a tenant with generated accounts, and ten others with a fiftieth of that each; every account has a subscription
 * and a profile, every third has signed in. Written by the superuser without looking up what the generator knows to be
 * there; the index of the words is made afterwards.
 */
final class SyntheticPeople {

    private static final int OTHERS = 10;
    private static final int SHARE = 50;

    private static final String PLANS = """
            insert into plan (tenant_id, id, code, name, rank, price_minor, currency)
            select 'TENANT', gen_random_uuid(), 'plan-' || rank, 'Plan ' || rank, rank, rank * 500, 'EUR' from generate_series(1, 3) rank
            """;

    /** Names as they are in Europe, a few of them common and most of them rare; four in ten mails go to one provider. */
    private static final String PEOPLE = """
            insert into account (tenant_id, id, email, password_hash, display_name, plan_id, state, created_at)
            select 'TENANT', gen_random_uuid(),
                   case when shape < .4 then first || '.' || last when shape < .6 then left(first, 1) || last
                        when shape < .8 then first || '_' || last else last || first end
                   || n || '@' || case when own < .02 then last || '-' || first || '.example' else domain end,
                   repeat('x', 97), initcap(first) || ' ' || initcap(last), plans[1 + (luck > .6)::int + (luck > .85)::int],
                   case when own > .995 then 'SUSPENDED' else 'ACTIVE' end, now() - (ACCOUNTS - n) * interval '1 minute'
              from (select n, random() as shape, random() as own, random() as luck,
                           f[1 + (random() * random() * (cardinality(f) - 1))::int] as first,
                           l[1 + (random() * random() * (cardinality(l) - 1))::int] as last,
                           d[1 + (random() * (cardinality(d) - 1))::int] as domain, plans
                      from generate_series(1, ACCOUNTS) n
                     cross join (select array_agg(id order by rank) as plans from plan where tenant_id = 'TENANT') p
                     cross join (select string_to_array('FIRST_NAMES', ' ') as f, string_to_array('LAST_NAMES', ' ') as l,
                                        string_to_array('DOMAINS', ' ') as d) pools) x
            """;

    private static final String FIRST =
            "anna ben carla david emma felix greta hugo ida jonas karla leon mia noah olga paul quentin rosa sven tina ute"
                    + " victor wanda xenia yusuf zoe maria peter john mary james linda robert susan michael karen thomas nancy"
                    + " lars ingrid pablo lucia marco giulia pierre claire ivan olena ahmed fatima chen mei hiro yuki raj priya"
                    + " sean aoife zbigniew agnieszka bjorn astrid nils freya otto clara max lena tom sara jan eva luis ines";
    private static final String LAST =
            "smith jones mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein"
                    + " wolf neumann schwarz zimmermann braun krueger hofmann hartmann lange werner krause lehmann maier walter"
                    + " huber kaiser fuchs lang scholz weiss jung hahn vogel schubert roth beck lorenz baumann franke albrecht"
                    + " garcia rodriguez martinez lopez gonzalez rossi russo ferrari esposito bianchi dubois durand leroy moreau"
                    + " ivanov petrov kowalski nowak wisniewski novak dvorak nagy szabo andersson johansson nilsson hansen olsen"
                    + " tanaka suzuki wang zhang liu kumar singh patel khan ahmed okafor mensah oconnor murphy silva santos demir";
    private static final String DOMAINS =
            "gmail.com gmail.com gmail.com gmail.com outlook.com outlook.com yahoo.com web.de gmx.de icloud.com hotmail.com";

    private static final String LIVES = """
            insert into subscription (tenant_id, account_id, state, started_at, period_start, access_until)
            select tenant_id, id, state, created_at, created_at, case when state <> 'ACTIVE' then now() + interval '7 days' end
              from (select tenant_id, id, created_at,
                           case when chance < .8 then 'ACTIVE' when chance < .88 then 'TRIAL' when chance < .89 then 'PAST_DUE'
                                when chance < .92 then 'CANCELLED' else 'EXPIRED' end as state
                      from (select a.*, random() as chance from account a
                             where not exists (select from subscription s where s.account_id = a.id)) a) s;
            insert into profile (tenant_id, id, account_id, name, avatar)
            select tenant_id, gen_random_uuid(), id, left(display_name, 40), 'fox' from account a
             where not exists (select from profile p where p.account_id = a.id);
            insert into sign_in (tenant_id, id, account_id, audience, device, created_at)
            select tenant_id, gen_random_uuid(), id, 'viewer', 'Firefox on Linux', created_at from account where random() < .33;
            insert into account_role (tenant_id, account_id, role)
            select tenant_id, id, 'SUPPORT' from account where random() < .00002;
            """;

    private final TestDatabase database;

    SyntheticPeople(TestDatabase database) {
        this.database = database;
    }

    /** A new tenant with this many accounts, beside ten others. */
    TenantId with(int accounts) throws SQLException {
        TenantId tenant = new TenantId(NewTenant.in(database));
        try (Connection superuser = database.superuser().connect();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("set session_replication_role = replica");
            statement.execute("set search_path = marquee, public");
            statement.execute("select setseed(0.1922)");
            String index = definition(statement);
            statement.execute("drop index account_search");
            for (int other = 0; other < OTHERS; other++) {
                fill(statement, new TenantId(NewTenant.in(database)), accounts / SHARE);
            }
            fill(statement, tenant, accounts);
            statement.execute(LIVES);
            statement.execute(index);
            superuser.commit();
            superuser.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
        return tenant;
    }

    private static void fill(Statement statement, TenantId tenant, int accounts) throws SQLException {
        statement.execute(PLANS.replace("TENANT", tenant.toString()));
        statement.execute(PEOPLE.replace("TENANT", tenant.toString())
                .replace("ACCOUNTS", Integer.toString(accounts))
                .replace("FIRST_NAMES", FIRST)
                .replace("LAST_NAMES", LAST)
                .replace("DOMAINS", DOMAINS));
    }

    private static String definition(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select indexdef from pg_indexes where indexname = 'account_search'")) {
            row.next();
            return row.getString(1);
        }
    }
}
