package io.marquee.admin.testing;

import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.catalogue.ArtDirection;
import io.marquee.catalogue.Credit;
import io.marquee.catalogue.CreditRole;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.catalogue.TitleDraft;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleType;
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
 * Two small services, {@code aurora} and {@code northlight}. Each has the plans Basic and Premium, a member of the staff
 * for each role alone, a viewer without any, and the published film Nosferatu. Beside them the platform with its staff.
 */
@TestComponent
public class TwoServices {

    public static final String PASSWORD = "test123";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Registration registration;
    private final TitleCatalogue titles;
    private final TestDatabase database;
    private final Map<String, Service> made = new ConcurrentHashMap<>();

    TwoServices(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TestDatabase database,
            Registration registration,
            TitleCatalogue titles) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
        this.registration = registration;
        this.titles = titles;
    }

    /** One service and its film. */
    public record Service(TenantId tenant, String host, TitleId nosferatu) {

        /** The address of whoever has this role and no other. */
        public String email(Role role) {
            return role.name().toLowerCase(Locale.ROOT) + "@" + host;
        }

        public String viewer() {
            return "viewer@" + host;
        }

        public void run(Runnable work) {
            TenantScope.run(tenant, work);
        }
    }

    public Service aurora() {
        return made.computeIfAbsent("aurora", this::make);
    }

    public Service northlight() {
        return made.computeIfAbsent("northlight", this::make);
    }

    /** Where the platform's staff work; it has neither plans to sell nor a film. */
    public Service platform() {
        return made.computeIfAbsent("platform", this::staffed);
    }

    private Service staffed(String slug) {
        Service platform = new Service(TenantId.PLATFORM, slug + ".localhost", new TitleId(TenantId.PLATFORM.value()));
        platform.run(() -> account(platform.email(Role.PLATFORM), Set.of(Role.PLATFORM)));
        return platform;
    }

    /** A film of 1922, published, with this name. */
    public static TitleDraft film(String name) {
        return new TitleDraft(
                null,
                TitleType.FILM,
                name,
                null,
                1922,
                94,
                MaturityRating.AGE_12,
                1,
                Publication.PUBLISHED,
                "de",
                List.of("horror"),
                "A clerk sells a house to a count who does not care for daylight.",
                List.of("uncanny"),
                List.of("plague"),
                List.of("vampire"),
                List.of(new Credit("F. W. Murnau", CreditRole.DIRECTOR, null)),
                List.of(),
                ArtDirection.NONE,
                List.of());
    }

    private Service make(String slug) {
        TenantId tenant = new TenantId(NewTenant.in(database, slug));
        String host = slug + ".localhost";
        TitleId film = TenantScope.<TitleId, RuntimeException>call(tenant, () -> {
            transaction.executeWithoutResult(_ -> plansAndGenres());
            for (Role role : Role.OF_BRANDS) {
                account(role.name().toLowerCase(Locale.ROOT) + "@" + host, Set.of(role));
            }
            account("viewer@" + host, Set.of());
            return titles.create(film("Nosferatu")).id();
        });
        return new Service(tenant, host, film);
    }

    private void account(String email, Set<Role> roles) {
        registration.register(new NewAccount(new EmailAddress(email), PASSWORD, email, null, roles, false));
    }

    private void plansAndGenres() {
        jdbc.sql("insert into genre (code, name, position) values ('horror', 'Horror', 0), ('comedy', 'Comedy', 1)")
                .update();
        List<String> names = List.of("Basic", "Premium");
        for (String name : names) {
            int rank = names.indexOf(name) + 1;
            jdbc.sql("insert into plan (id, code, name, rank, price_minor, currency) values (?, ?, ?, ?, ?, 'EUR')")
                    .params(UUID.randomUUID(), name.toLowerCase(Locale.ROOT), name, rank, rank * 500)
                    .update();
        }
    }
}
