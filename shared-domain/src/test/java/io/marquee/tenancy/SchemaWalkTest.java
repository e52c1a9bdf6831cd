package io.marquee.tenancy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.TestDatabases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks PostgreSQL's own catalogue: nothing in the schema stands beside the tenant door. */
class SchemaWalkTest {

    /** The only tables that no tenant owns. */
    private static final String PLATFORM_TABLES =
            "'tenant', 'tenant_host', 'signing_key', 'scheduled_tasks', 'flyway_schema_history'";

    private static final String UNGUARDED_TABLES = """
            select c.relname
              from pg_class c
             where c.relnamespace = 'marquee'::regnamespace
               and c.relkind in ('r', 'p')
               and c.relname not in (%s)
               and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select from pg_index i
                                      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
                                     where i.indrelid = c.oid and i.indisprimary and a.attname = 'tenant_id')
                        and (exists (select from pg_policies p
                                      where p.schemaname = 'marquee' and p.tablename = c.relname
                                        and p.qual like '%%tenant_id = (current_setting(''app.tenant_id''::text))::uuid%%'
                                        and p.with_check like '%%current_setting(''app.tenant_id''::text)%%')
                             or (c.relispartition and not has_table_privilege('marquee_app', c.oid, 'select'))))
            """.formatted(PLATFORM_TABLES);

    /** Tenant-owned tables that staff never change, with the reason; the others have the trigger that notes changes. */
    private static final Map<String, String> NEVER_CHANGED_BY_STAFF = Map.ofEntries(
            entry("audit_entry", "is the note itself"),
            entry("sign_in", "signing in and out is noted as a deed"),
            entry("refresh_token", "secrets that devices turn over"),
            entry("confirmation", "secrets of whoever registers"),
            entry("mail", "written by the platform; its being sent again is noted as a deed"),
            entry("outbox_event", "events between processes, gone after a day"),
            entry("schedule_draft", "nobody's schedule before it is published, which is noted"),
            entry("schedule_step", "takes back what is only drafted"),
            entry("kept_time", "written with what is published, which is noted"),
            entry("title_embedding", "worked out by a job, which is noted"),
            entry("playback_position", "what viewers do"),
            entry("playback_grant", "what viewers do"),
            entry("rating", "what viewers do"),
            entry("my_list", "what viewers do"),
            entry("watch_event", "what viewers do"),
            entry("refusal", "what viewers do"),
            entry("favourite_list", "what viewers do"),
            entry("favourite_channel", "what viewers do"),
            entry("reminder", "what viewers do"),
            entry("calendar_key", "secrets of viewers' calendars"),
            entry("subscription_change", "is a history itself, beside the noted subscription"),
            entry("checkout", "what viewers do"),
            entry("payment", "what the payment provider says"),
            entry("payment_event", "what the payment provider says"),
            entry("guide_import_part", "the bytes of a file, gone once it is imported"),
            entry("guide_import_channel", "what an import did, itself a history"),
            entry("guide_import_before", "what an import replaced, itself a history"));

    private static final String UNNOTED_TABLES = """
            select c.relname
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
             where c.relnamespace = 'marquee'::regnamespace
               and c.relkind in ('r', 'p')
               and not c.relispartition
               and c.relname not in (%s)
               and not exists (select from pg_trigger t
                                where t.tgrelid = c.oid and t.tgname = 'noted'
                                  and t.tgfoid = 'marquee.note_change'::regproc and t.tgenabled = 'O')
            """.formatted(PLATFORM_TABLES);

    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        database = TestDatabases.create();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void everyTableIsTenantOwnedOrOnThePlatformList() {
        assertThat(column(UNGUARDED_TABLES)).isEmpty();
    }

    @Test
    void aTableThatForgetsTheTenantIsFound() throws SQLException {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table marquee.forgetful (id uuid primary key)");
            statement.execute("create table marquee.unforced (tenant_id uuid, id uuid, primary key (tenant_id, id))");
            try {
                assertThat(column(UNGUARDED_TABLES)).containsExactlyInAnyOrder("forgetful", "unforced");
            } finally {
                statement.execute("drop table marquee.forgetful, marquee.unforced");
            }
        }
    }

    @Test
    void whatStaffChangeIsNotedInEveryTableButThoseThatTheyNeverTouch() {
        assertThat(column(UNNOTED_TABLES))
                .as("tables without the trigger that notes what staff change: `call audit(...)` in their migration, "
                        + "or name them in NEVER_CHANGED_BY_STAFF with the reason")
                .isSubsetOf(NEVER_CHANGED_BY_STAFF.keySet());
    }

    @Test
    void aTableThatNobodyNotesIsFound() throws SQLException {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table marquee.unnoted (tenant_id uuid, id uuid, primary key (tenant_id, id))");
            try {
                assertThat(column(UNNOTED_TABLES)).contains("unnoted");
            } finally {
                statement.execute("drop table marquee.unnoted");
            }
        }
    }

    @Test
    void everyViewRunsWithTheRightsOfItsReader() {
        assertThat(column("""
                select relname from pg_class
                 where relnamespace = 'marquee'::regnamespace and relkind in ('v', 'm')
                   and not coalesce(reloptions::text[] @> '{security_invoker=true}', false)
                """)).isEmpty();
    }

    @Test
    void noApplicationRoleOwnsBypassesOrRulesAnything() {
        assertThat(column("""
                select rolname from pg_roles
                 where rolname in ('marquee_app', 'marquee_platform', 'marquee_search')
                   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                        or exists (select from pg_class c where c.relowner = pg_roles.oid))
                """)).isEmpty();
    }

    @Test
    void theTablesOwnerIsNoSuperuserAndBypassesNothing() {
        assertThat(column(
                        "select rolname from pg_roles where rolname = 'marquee_owner' and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(column("""
                select distinct pg_get_userbyid(relowner) from pg_class
                 where relnamespace = 'marquee'::regnamespace and relkind in ('r', 'p', 'v')
                """)).containsExactly("marquee_owner");
    }

    @Test
    void theFunctionsThatRunWithTheirOwnersRightsAreTheseAndSetTheirSearchPath() {
        assertThat(column("""
                select proname from pg_proc
                 where pronamespace = 'marquee'::regnamespace and prosecdef
                """))
                .containsExactlyInAnyOrder(
                        "search_title_keywords",
                        "search_accounts",
                        "search_broadcasts",
                        "count_accounts",
                        "ensure_watch_event_month",
                        "give_tenant_own_embeddings",
                        "index_tenant_own_embeddings");
        assertThat(column("""
                select proname from pg_proc
                 where pronamespace = 'marquee'::regnamespace and prosecdef
                   and (proconfig is null or not exists (select from unnest(proconfig) s where s like 'search_path=%')
                        or has_function_privilege('public', oid, 'execute'))
                """)).isEmpty();
    }

    @Test
    void policiesThatOpenMoreThanOneTenantAreThese() {
        assertThat(column("""
                select tablename || ' to ' || array_to_string(roles, ',') from pg_policies
                 where schemaname = 'marquee' and qual not like '%app.tenant_id%'
                """))
                .containsExactlyInAnyOrder(
                        "title to marquee_search",
                        "programme to marquee_search",
                        "broadcast to marquee_search",
                        "account to marquee_search",
                        "account_role to marquee_search",
                        "subscription to marquee_search",
                        "outbox_event to marquee_platform");
    }

    private static List<String> column(String sql) {
        try (var connection = database.superuser().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
