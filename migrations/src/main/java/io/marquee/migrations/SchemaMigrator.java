package io.marquee.migrations;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema {@value #SCHEMA} up to date, as the role that owns it. */
public final class SchemaMigrator {

    public static final String SCHEMA = "marquee";

    private final Flyway flyway;
    private final DatabaseLogin owner;

    /** Migrates with the login of {@link DatabaseRoles#OWNER}, in a database that {@link DatabaseRoles} has prepared. */
    public SchemaMigrator(DatabaseLogin owner) {
        this(owner, "classpath:db/migration");
    }

    SchemaMigrator(DatabaseLogin owner, String location) {
        this.owner = owner;
        this.flyway = Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .schemas(SCHEMA)
                .locations(location)
                .validateMigrationNaming(true)
                .load();
    }

    /**
     * Runs what has not run yet, each file in its own transaction; safe to call from several processes at once.
     *
     * @return the number of migrations that ran
     * @throws SchemaMigrationException if the database cannot be reached, an applied file was changed, or a statement fails;
     *     what ran before the failing file stays
     */
    public int migrate() {
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new SchemaMigrationException("Could not migrate as " + owner + ": " + e.getMessage(), e);
        }
    }
}
