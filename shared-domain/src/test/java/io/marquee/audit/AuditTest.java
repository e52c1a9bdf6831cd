package io.marquee.audit;

import static io.marquee.catalogue.DraftFixture.aFilm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.catalogue.CatalogueTenant;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Title;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.localstack.TestDatabase;
import io.marquee.migrations.DatabaseLogin;
import io.marquee.profile.Pin;
import io.marquee.profile.PinChange;
import io.marquee.profile.ProfileDraft;
import io.marquee.profile.Profiles;
import io.marquee.tenancy.Actor;
import io.marquee.tenancy.TenantId;
import io.marquee.testing.ActingColleague;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import io.marquee.testing.TestTenant;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What staff change is noted by the database, whoever writes it. */
@DomainTest
class AuditTest {

    private static final Actor OLGA = new Actor(UUID.randomUUID(), "Olga", "192.0.2.7");

    @Autowired
    SellingTenant selling;

    @Autowired
    TestTenant tenants;

    @Autowired
    ActingColleague colleague;

    @Autowired
    AuditQuery audit;

    @Autowired
    AuditTrail trail;

    @Autowired
    TitleCatalogue catalogue;

    @Autowired
    Registration registration;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestDatabase database;

    TenantId tenant;

    @BeforeEach
    void aTenant() {
        tenant = selling.make();
    }

    @Test
    void aPlanIsNotedAsItComesChangesAndGoes() {
        UUID plan = UUID.randomUUID();
        byOlga(() -> jdbc.sql("""
                        insert into plan (id, code, name, rank, price_minor, currency)
                        values (:id, 'gold', 'Gold', 9, 1900, 'EUR')""").param("id", plan).update());
        byOlga(() -> jdbc.sql("update plan set price_minor = 2100, version = version + 1 where id = :id")
                .param("id", plan)
                .update());
        byOlga(() ->
                jdbc.sql("delete from plan where id = :id").param("id", plan).update());

        List<AuditChange> changes = changes();

        assertThat(changes).hasSize(3).allSatisfy(change -> {
            assertThat(change.actorId()).isEqualTo(OLGA.id());
            assertThat(change.actorName()).isEqualTo("Olga");
            assertThat(change.actorAddress()).isEqualTo("192.0.2.7");
            assertThat(change.at()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
        });
        AuditEntry removed = only(changes.get(0));
        AuditEntry changed = only(changes.get(1));
        AuditEntry created = only(changes.get(2));
        assertThat(List.of(removed, changed, created)).allSatisfy(entry -> {
            assertThat(entry.thing()).isEqualTo("plan");
            assertThat(entry.thingId()).isEqualTo(plan.toString());
            assertThat(entry.thingName()).isEqualTo("Gold");
        });
        assertThat(created.action()).isEqualTo(AuditAction.CREATED);
        assertThat(created.before()).isNull();
        assertThat(created.after().get("price_minor").asInt()).isEqualTo(1900);
        assertThat(changed.action()).isEqualTo(AuditAction.CHANGED);
        assertThat(changed.before()).hasToString("{\"price_minor\":1900}");
        assertThat(changed.after()).hasToString("{\"price_minor\":2100}");
        assertThat(removed.action()).isEqualTo(AuditAction.REMOVED);
        assertThat(removed.before().get("price_minor").asInt()).isEqualTo(2100);
        assertThat(removed.after()).isNull();
    }

    @Test
    void aTitleIsOneChangeWithItsGenresCreditsAndWindows() {
        tenant = CatalogueTenant.in(database, jdbc, transactions).id();
        Title film = byOlga(() -> catalogue.create(aFilm("Greed")
                .in("drama")
                .by("Erich von Stroheim")
                .open("2026-01-01T00:00:00Z", null)
                .draft()));

        AuditChange made = changes().getFirst();
        assertThat(made.parts())
                .extracting(AuditEntry::thing)
                .containsExactlyInAnyOrder("title", "title_genre", "credit", "availability_window");
        assertThat(made.parts())
                .filteredOn(part -> part.thing().equals("credit"))
                .singleElement()
                .satisfies(credit -> {
                    assertThat(credit.whole()).isEqualTo("Greed");
                    assertThat(credit.thingName()).isEqualTo("Erich von Stroheim");
                });

        byOlga(() -> catalogue.update(
                film.id(),
                film.version(),
                aFilm("Greed")
                        .in("drama", "noir")
                        .running(462)
                        .by("Erich von Stroheim")
                        .open("2026-01-01T00:00:00Z", null)
                        .draft()));

        assertThat(changes().getFirst().parts())
                .filteredOn(part -> part.thing().equals("title"))
                .singleElement()
                .satisfies(title -> {
                    assertThat(title.before()).hasToString("{\"runtime_minutes\":90}");
                    assertThat(title.after()).hasToString("{\"runtime_minutes\":462}");
                });
        assertThat(changes().getFirst().parts())
                .filteredOn(part ->
                        part.action() == AuditAction.CREATED && part.thing().equals("title_genre"))
                .extracting(AuditEntry::thingName)
                .contains("noir");
    }

    @Test
    void rolesAreNotedBesideWhoseTheyAre() {
        AccountId ann = register();

        byOlga(() -> {
            accounts.assign(ann, Set.of(Role.EDITOR));
            return true;
        });

        assertThat(only(changes().getFirst())).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.CREATED);
            assertThat(entry.thing()).isEqualTo("account_role");
            assertThat(entry.thingName()).isEqualTo("EDITOR");
            assertThat(entry.whole()).isEqualTo("ann@ott.test");
        });
    }

    @Test
    void whatChangesNoRowIsNotedByWhoeverDoesIt() {
        AccountId ann = register();

        byOlga(() -> {
            accounts.signOutEverywhere(ann);
            return true;
        });

        assertThat(only(changes().getFirst())).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.DID);
            assertThat(entry.thingName()).isEqualTo("ann@ott.test");
            assertThat(entry.note()).isEqualTo("Signed out everywhere");
        });
    }

    @Test
    void whoComesInIsNotedByName() {
        tenants.in(tenant, () -> trail.entered(OLGA, "Signed in"));

        assertThat(changes().getFirst().actorName()).isEqualTo("Olga");
        assertThat(only(changes().getFirst()).note()).isEqualTo("Signed in");
    }

    @Test
    void secretsAndDerivedColumnsAreNeverNoted() {
        AccountId ann = byOlga(this::register);
        byOlga(() -> profiles.create(
                ann,
                new ProfileDraft(
                        "Kid",
                        profiles.of(ann).getFirst().avatar(),
                        true,
                        MaturityRating.AGE_6,
                        new PinChange.Set(new Pin("1234")))));
        byOlga(() -> jdbc.sql("update account set password_hash = 'other', version = version + 1")
                .update());
        tenant = CatalogueTenant.in(database, jdbc, transactions).id();
        byOlga(() -> catalogue.create(aFilm("Greed").draft()));

        assertThat(jdbcText())
                .isNotEmpty()
                .doesNotContain("password_hash", "pin_hash", "argon2", "search_text", "tenant_id", "\"version\"");
    }

    @Test
    void withoutAMemberOfStaffNothingIsNoted() {
        AccountId ann = register();
        tenants.in(tenant, () -> {
            accounts.assign(ann, Set.of(Role.EDITOR));
            accounts.signOutEverywhere(ann);
            jdbc.sql("update plan set price_minor = 1").update();
        });

        assertThat(changes()).isEmpty();
    }

    @Test
    void anUpdateThatChangesNothingIsNotNoted() {
        byOlga(() -> jdbc.sql("update plan set price_minor = price_minor, version = version + 1")
                .update());

        assertThat(changes()).isEmpty();
    }

    @Test
    void whatIsRolledBackWasNeverNoted() {
        assertThatThrownBy(() -> byOlga(() -> {
                    jdbc.sql("update plan set price_minor = 1").update();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(changes()).isEmpty();
    }

    @Test
    void anotherTenantSeesNothing() {
        byOlga(() -> jdbc.sql("update plan set price_minor = 1").update());
        assertThat(changes()).hasSize(1);

        tenant = selling.make();

        assertThat(changes()).isEmpty();
        assertThat(tenants.in(tenant, audit::actors)).isEmpty();
        assertThat(tenants.in(tenant, audit::things)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set note = 'never'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_entry set at = now() where false"
            })
    void nobodyRewritesHistory(String forgery) {
        byOlga(() -> jdbc.sql("update plan set price_minor = 1").update());

        for (DatabaseLogin role : List.of(database.app(), database.owner())) {
            assertThatThrownBy(() -> execute(role, forgery))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
        assertThatThrownBy(() -> execute(database.platform(), forgery)).isInstanceOf(SQLException.class);
        assertThat(changes()).hasSize(1);
    }

    private void execute(DatabaseLogin role, String statement) throws SQLException {
        try (var connection = role.connect();
                var sql = connection.createStatement()) {
            sql.execute("set search_path = marquee");
            sql.execute("set app.tenant_id = '" + tenant + "'");
            sql.execute(statement);
        }
    }

    private AccountId register() {
        var wanted = new NewAccount(new EmailAddress("ann@ott.test"), "test123", "Ann", null, Set.of(), false);
        return ((Registration.Result.Registered) tenants.in(tenant, () -> registration.register(wanted))).account();
    }

    private <T> T byOlga(Supplier<T> work) {
        return colleague.as(OLGA, () -> tenants.in(tenant, work));
    }

    private List<AuditChange> changes() {
        return tenants.in(tenant, () -> audit.changes(AuditFilter.NONE, null, 50))
                .changes();
    }

    private String jdbcText() {
        return tenants.in(
                tenant,
                () -> jdbc.sql(
                                "select string_agg(to_jsonb(e)::text, '') from (select before, after from audit_entry) e")
                        .query(String.class)
                        .single());
    }

    private static AuditEntry only(AuditChange change) {
        assertThat(change.parts()).hasSize(1);
        return change.parts().getFirst();
    }
}
