package io.marquee.viewer.testing;

import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.Registration;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two small services, {@code aurora} and {@code northlight}. Each has the plans Basic, Standard and Premium, an account
 * on each, the film Nosferatu for all, Metropolis from Standard on and Häxan for adults, and one channel.
 */
@TestComponent
public final class TwoServices {

    public static final String PASSWORD = "test123";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Registration registration;
    private final TestDatabase database;
    private final Map<String, Service> made = new ConcurrentHashMap<>();

    TwoServices(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TestDatabase database,
            Registration registration) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.registration = registration;
        this.database = database;
    }

    /** One service: its host, its films by name and its channel. */
    public record Service(TenantId tenant, String host, Map<String, UUID> films, UUID channel) {

        /** The address of whoever has this plan, such as {@code basic}. */
        public String email(String plan) {
            return plan + "@" + host;
        }

        public UUID film(String name) {
            return films.get(name);
        }
    }

    public Service aurora() {
        return made.computeIfAbsent("aurora", this::make);
    }

    public Service northlight() {
        return made.computeIfAbsent("northlight", this::make);
    }

    /** Runs SQL as this tenant. */
    public void update(Service service, String sql) {
        TenantScope.run(
                service.tenant(),
                () -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).update()));
    }

    private Service make(String slug) {
        TenantId tenant = new TenantId(NewTenant.in(database, slug));
        Map<String, UUID> films =
                Map.of("Nosferatu", UUID.randomUUID(), "Metropolis", UUID.randomUUID(), "Häxan", UUID.randomUUID());
        UUID channel = UUID.randomUUID();
        TenantScope.run(tenant, () -> {
            transaction.executeWithoutResult(_ -> {
                jdbc.sql("insert into genre (code, name, position) values ('horror', 'Horror', 0)")
                        .update();
                plans();
                film(films.get("Nosferatu"), "Nosferatu", 94, 12, 1);
                film(films.get("Metropolis"), "Metropolis", 153, 12, 2);
                film(films.get("Häxan"), "Häxan", 105, 18, 1);
                channel(channel);
            });
            for (String plan : List.of("basic", "standard", "premium")) {
                registration.register(new NewAccount(
                        new EmailAddress(plan + "@" + slug + ".localhost"), PASSWORD, plan, plan, Set.of(), false));
            }
        });
        return new Service(tenant, slug + ".localhost", films, channel);
    }

    private void plans() {
        List<String> names = List.of("Basic", "Standard", "Premium");
        for (String name : names) {
            int rank = names.indexOf(name) + 1;
            jdbc.sql("insert into plan (id, code, name, rank, price_minor, currency) values (?, ?, ?, ?, ?, 'EUR')")
                    .params(UUID.randomUUID(), name.toLowerCase(Locale.ROOT), name, rank, rank * 500)
                    .update();
        }
    }

    private void film(UUID id, String name, int minutes, int maturity, int tier) {
        jdbc.sql("""
            insert into title (id, external_id, type, name, sort_name, year, runtime_minutes, maturity,
                               required_tier, publication, art_genre, art_hash, search_text, created_at,
                               updated_at)
            values (:id, :externalId, 'FILM', :name, :name, 1922, :minutes, :maturity, :tier,
                    'PUBLISHED', 'horror', 'c0ffee', lower(:name), now(), now())
            """)
                .param("id", id)
                .param("externalId", id.toString())
                .param("name", name)
                .param("minutes", minutes)
                .param("maturity", maturity)
                .param("tier", tier)
                .update();
        jdbc.sql("insert into title_genre (title_id, position, genre) values (?, 0, 'horror')")
                .params(id)
                .update();
        jdbc.sql("insert into availability_window (title_id, opens_at) values (?, '1970-01-01T00:00:00Z')")
                .params(id)
                .update();
    }

    private void channel(UUID id) {
        jdbc.sql("""
            insert into channel (id, external_id, number, name, required_tier, genres, mark, logo_hash)
            values (?, 'silent-nights', 1, 'Silent Nights', 1, '{horror}',
                    '{"ground": "#1b1430", "shapes": [{"path": "M9 9h9v9z", "fill": "#f6e7c1"}]}', 'f00d')
            """).params(id).update();
    }
}
