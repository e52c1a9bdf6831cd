package io.marquee.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.migrations.DatabaseLogin;
import io.marquee.migrations.DatabaseRoles;
import io.marquee.migrations.RolePasswords;
import io.marquee.migrations.SchemaMigrator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestDatabasesTest {

    private static final RolePasswords PASSWORDS = new RolePasswords("owner-test", "app-test", "platform-test");

    @Test
    void preparingAndMigratingTwiceChangesNothing() throws SQLException {
        try (TestDatabase database = TestDatabases.createEmpty()) {
            prepare(database);
            new SchemaMigrator(database.owner()).migrate();
            List<String> before = fingerprint(database.superuser());

            prepare(database);
            int again = new SchemaMigrator(database.owner()).migrate();

            assertThat(again).isZero();
            assertThat(fingerprint(database.superuser())).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void everyCopyHasTheSchemaAndItsOwnData() throws SQLException {
        try (TestDatabase one = TestDatabases.create();
                TestDatabase other = TestDatabases.create()) {
            run(one.owner(), "create table marquee.only_here (id int)");

            assertThat(ask(one.app(), "select to_regclass('marquee.only_here') is not null"))
                    .containsExactly("t");
            assertThat(ask(other.app(), "select to_regclass('marquee.only_here') is not null"))
                    .containsExactly("f");
            assertThat(ask(other.app(), "select '[1,2,3]'::vector <=> '[1,2,3]'::vector"))
                    .containsExactly("0");
            assertThat(ask(other.app(), "show search_path")).containsExactly("marquee, public");
        }
    }

    @Test
    void theAppMayMakeTemporaryTablesAndNothingElse() throws SQLException {
        try (TestDatabase database = TestDatabases.create()) {
            run(database.app(), "create temporary table passing (id int)");

            assertThatThrownBy(() -> run(database.app(), "create table public.lasting (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(database.app(), "create table marquee.lasting (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(database.app(), "create schema own"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void noRoleOfMarqueeIsMoreThanItMustBe() throws SQLException {
        try (TestDatabase database = TestDatabases.create()) {
            assertThat(ask(database.superuser(), """
                    select rolname || ' ' || rolcanlogin from pg_roles
                    where rolname like 'marquee%'
                      and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                    order by 1"""))
                    .containsExactly(
                            "marquee_app true", "marquee_owner true", "marquee_platform true", "marquee_search false");
        }
    }

    @Test
    void aClosedDatabaseIsGoneWithItsSessions() throws SQLException {
        TestDatabase database = TestDatabases.create();
        DatabaseLogin app = database.app();
        try (Connection _ = app.connect()) {
            database.close();
        }

        assertThatThrownBy(app::connect).hasMessageContaining("does not exist");
    }

    private static void prepare(TestDatabase database) throws SQLException {
        try (Connection connection = database.superuser().connect()) {
            DatabaseRoles.prepare(connection, PASSWORDS);
        }
    }

    /** Roles, rights, extensions and relations, by name and by identity. */
    private static List<String> fingerprint(DatabaseLogin superuser) throws SQLException {
        return ask(superuser, """
                select oid || rolname || rolsuper || rolcanlogin || coalesce(rolconfig::text, '')
                from pg_roles where rolname like 'marquee%'
                union all select datname || datdba::regrole || coalesce(datacl::text, '')
                from pg_database where datname = current_database()
                union all select oid || extname || extversion from pg_extension
                union all select oid || relname || coalesce(relacl::text, '') from pg_class where oid > 16384
                order by 1""");
    }

    private static void run(DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ask(DatabaseLogin login, String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = login.connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
