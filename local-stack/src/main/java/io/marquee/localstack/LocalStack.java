package io.marquee.localstack;

import io.marquee.migrations.DatabaseLogin;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The servers behind the applications: a migrated PostgreSQL and a Redis. Closing it ends what runs on this machine for it. */
public final class LocalStack implements AutoCloseable {

    /** The database's name on an embedded server. */
    public static final String DATABASE = "marquee";

    private final Optional<LocalPostgres> postgres;
    private final LocalDatabase database;
    private final LocalRedis redis;
    private final Secrets secrets;

    private LocalStack(Optional<LocalPostgres> postgres, LocalDatabase database, LocalRedis redis, Secrets secrets) {
        this.postgres = postgres;
        this.database = database;
        this.redis = redis;
        this.secrets = secrets;
    }

    /**
     * Starts or takes over both servers and brings the schema up to date.
     *
     * @throws LocalStackException with a message for whoever started it
     */
    public static LocalStack start(StackSettings settings) {
        Secrets secrets = Secrets.of(settings.home());
        Optional<LocalPostgres> postgres = settings.ownDatabase().isPresent()
                ? Optional.empty()
                : Optional.of(LocalPostgres.start(new PostgresSettings(
                        postgresHome(settings.home()), settings.postgresPort(), true, secrets.superuser())));
        try {
            DatabaseLogin superuser = settings.ownDatabase().orElseGet(() -> embedded(postgres.orElseThrow()));
            var database = new LocalDatabase(superuser, secrets.roles());
            database.bringUpToDate();
            return new LocalStack(
                    postgres, database, LocalRedis.start(redisHome(settings.home()), settings.redisPort()), secrets);
        } catch (RuntimeException e) {
            postgres.ifPresent(LocalPostgres::close);
            throw e;
        }
    }

    private static DatabaseLogin embedded(LocalPostgres postgres) {
        try {
            postgres.ensureDatabase(DATABASE);
            return postgres.superuser(DATABASE);
        } catch (SQLException e) {
            throw new LocalStackException("Could not create the database " + DATABASE + ": " + e.getMessage(), e);
        }
    }

    static Path postgresHome(Path home) {
        return home.resolve("postgres");
    }

    static Path redisHome(Path home) {
        return home.resolve("redis");
    }

    public LocalDatabase database() {
        return database;
    }

    public RedisAddress redis() {
        return redis.address();
    }

    /** The variables by which the applications find the servers, and the secrets that they share. */
    public Map<String, String> environment() {
        Map<String, String> variables = new TreeMap<>(database.environment());
        variables.put("MARQUEE_REDIS_HOST", redis().host());
        variables.put("MARQUEE_REDIS_PORT", Integer.toString(redis().port()));
        variables.put("MARQUEE_PAYMENTS_SECRET", secrets.payments());
        variables.put("MARQUEE_GUIDE_EXPORT_SECRET", secrets.exports());
        return variables;
    }

    @Override
    public void close() {
        redis.close();
        postgres.ifPresent(LocalPostgres::close);
    }
}
