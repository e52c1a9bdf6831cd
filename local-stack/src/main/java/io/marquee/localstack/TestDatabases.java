package io.marquee.localstack;

import io.marquee.migrations.DatabaseLogin;
import io.marquee.migrations.DatabaseRoles;
import io.marquee.migrations.RolePasswords;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Databases for integration tests: one server per test JVM, migrated once, copied for every test class in a tenth of a second.
 *
 * <p>The server is the embedded one; with {@code MARQUEE_TEST_DATABASE_URL} (and a superuser in {@code MARQUEE_TEST_DATABASE_USER}
 * and {@code MARQUEE_TEST_DATABASE_PASSWORD}) it is one of your own, whose roles get the tests' passwords; with
 * {@code MARQUEE_TEST_SERVERS=containers} it is the image {@code pgvector/pgvector} on Testcontainers.
 */
public final class TestDatabases {

    private static final RolePasswords PASSWORDS = new RolePasswords("owner-test", "app-test", "platform-test");

    private static final String RUN = Long.toString(ProcessHandle.current().pid());
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** A new database with the whole schema and no data. Close it, or leave it to the end of the JVM. */
    public static TestDatabase create() {
        return create(Template.NAME);
    }

    /** A new database that has neither roles' rights nor extensions nor schema, for tests of the migrations themselves. */
    public static TestDatabase createEmpty() {
        return create("template0");
    }

    private static TestDatabase create(String template) {
        String name = "marquee_test_%s_%d".formatted(RUN, COUNT.incrementAndGet());
        DatabaseLogin superuser = Template.SERVER;
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database %s template %s".formatted(name, template));
            if (template.equals(Template.NAME)) {
                DatabaseRoles.handOver(connection, name);
            }
        } catch (SQLException e) {
            throw new LocalStackException("Could not create a test database: " + e.getMessage(), e);
        }
        return new TestDatabase(new LocalDatabase(superuser.in(name), PASSWORDS), superuser);
    }

    /** Made when the first test asks. */
    private static final class Template {

        static final String NAME = "marquee_template_" + RUN;
        static final DatabaseLogin SERVER = TestServer.start();

        static {
            try (Connection connection = SERVER.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + NAME);
            } catch (SQLException e) {
                throw new LocalStackException("Could not create the template: " + e.getMessage(), e);
            }
            new LocalDatabase(SERVER.in(NAME), PASSWORDS).bringUpToDate();
        }
    }
}
