package io.marquee.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.EmailAddress;
import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import io.marquee.localstack.testing.HandClock;
import io.marquee.staff.Acceptance;
import io.marquee.staff.Joining;
import io.marquee.tenancy.Actor;
import io.marquee.tenancy.ActorScope;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.Tenant.State;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class BrandsTest {

    private static final URI PLATFORM = URI.create("http://platform.localhost:8081");
    private static final Actor ROOT = new Actor(UUID.randomUUID(), "Root", "10.0.0.1");

    @Autowired
    private Brands brands;

    @Autowired
    private FirstOwners owners;

    @Autowired
    private Joining joining;

    @Autowired
    private BrandQuery query;

    @Autowired
    private BrandFiguresQuery figures;

    @Autowired
    private BrandRegistry registry;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Plans plans;

    @Autowired
    private Registration registration;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ActorScope actors;

    @Autowired
    private TestTenant tenant;

    @Autowired
    private HandClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String slug = "b" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFoundedBrandServesUnderItsHostsWithPlansAndGenres() throws Exception {
        Brand brand = found(wanted(slug, slug + ".localhost", "Kino." + slug + ".Example."));

        assertThat(brand.state()).isEqualTo(State.ACTIVE);
        assertThat(brand.hosts()).containsExactly(slug + ".localhost", "kino." + slug + ".example");
        assertThat(tenants.byHost("kino." + slug + ".example")).map(Tenant::id).contains(brand.id());
        assertThat(tenants.active()).extracting(Tenant::id).contains(brand.id());
        TenantScope.run(brand.id(), () -> {
            assertThat(plans.all()).extracting(Plan::code).containsExactly("basic", "standard", "premium");
            assertThat(plans.all()).extracting(Plan::currency).containsOnly("SEK");
        });
        assertThat(tenant.in(
                        brand.id(),
                        () -> jdbc.sql("select count(*) from genre")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(12);
        assertThat(figures.of(brand.id()).plans()).containsExactly("Basic", "Standard", "Premium");
    }

    @Test
    void itsFirstOwnerIsInvitedToItsOwnAdminAppAndThatIsTheirAffairOnceTheyHaveJoined() {
        Brand brand = found(wanted(slug, slug + ".localhost"));

        FirstOwners.Asked asked = owners.of(brand.id()).getFirst();
        assertThat(asked.invitation().email()).isEqualTo("owner@" + slug + ".example");
        assertThat(asked.invitation().roles()).containsExactly(Role.OWNER);
        String text = asked.letter().orElseThrow().text();
        assertThat(text).contains("http://" + slug + ".localhost:8081/invitation?token=");
        String token = text.replaceAll("(?s).*\\?token=(\\S+).*", "$1");
        TenantScope.run(
                brand.id(),
                () -> assertThat(joining.accept(token, "Olga", "secret1")).isInstanceOf(Acceptance.Accepted.class));

        assertThat(owners.of(brand.id())).isEmpty();
    }

    @Test
    void anInvitationThatWasMissedIsSentAgain() {
        Brand brand = found(wanted(slug, slug + ".localhost"));
        FirstOwners.Asked before = owners.of(brand.id()).getFirst();

        clock.advance(Duration.ofMinutes(1));
        owners.askAgain(brand.id(), before.invitation().id());

        assertThat(owners.of(brand.id()))
                .singleElement()
                .satisfies(now -> assertThat(now.letter().orElseThrow().text())
                        .isNotEqualTo(before.letter().orElseThrow().text()));
    }

    @Test
    void itsFirstViewerCanRegisterAtOnce() throws Exception {
        Brand brand = found(wanted(slug, slug + ".localhost"));

        Registration.Result result =
                TenantScope.call(brand.id(), () -> registration.register("first@viewer.example", "secret1", "First"));

        assertThat(result).isInstanceOf(Registration.Result.Registered.class);
    }

    @Test
    void aHostOfAnotherBrandIsTakenAndNothingIsWritten() {
        found(wanted(slug, slug + ".localhost"));

        BrandChange change =
                brands.found(wanted(slug + "-2", "fresh-" + slug + ".localhost", slug + ".localhost"), PLATFORM);

        assertThat(change).isEqualTo(new BrandChange.Taken(BrandChange.Field.HOST, slug + ".localhost"));
        assertThat(query.all()).extracting(Brand::slug).doesNotContain(slug + "-2");
        assertThat(tenants.byHost("fresh-" + slug + ".localhost")).isEmpty();
    }

    @Test
    void thePlatformsOwnHostAndSlugAreTaken() {
        assertThat(brands.found(wanted(slug, "platform.localhost"), PLATFORM))
                .isEqualTo(new BrandChange.Taken(BrandChange.Field.HOST, "platform.localhost"));
        assertThat(brands.found(wanted("platform", slug + ".localhost"), PLATFORM))
                .isEqualTo(new BrandChange.Taken(BrandChange.Field.SLUG, "platform"));
    }

    @Test
    void aSlugIsGivenOnce() {
        found(wanted(slug, slug + ".localhost"));

        assertThat(brands.found(wanted(slug, "other-" + slug + ".localhost"), PLATFORM))
                .isEqualTo(new BrandChange.Taken(BrandChange.Field.SLUG, slug));
    }

    @Test
    void aHalfFoundedBrandServesNobodyAndTheSameFormCompletesIt() {
        NewBrand wanted = wanted(slug, slug + ".localhost");
        registry.begin(wanted, wanted.branding().branding());
        Brand half = bySlug();
        assertThat(half.state()).isEqualTo(State.SETTING_UP);
        assertThat(tenants.byHost(slug + ".localhost")).get().matches(found -> !found.active());

        Brand whole = found(wanted(slug, "new-" + slug + ".localhost"));

        assertThat(whole.id()).isEqualTo(half.id());
        assertThat(whole.state()).isEqualTo(State.ACTIVE);
        assertThat(whole.hosts()).containsExactly("new-" + slug + ".localhost");
    }

    @Test
    void aHalfFoundedBrandCanBeRemovedAndAWholeOneCannot() {
        NewBrand wanted = wanted(slug, slug + ".localhost");
        registry.begin(wanted, wanted.branding().branding());

        assertThat(brands.remove(bySlug().id())).isTrue();
        assertThat(query.all()).extracting(Brand::slug).doesNotContain(slug);
        Brand whole = found(wanted);
        assertThat(brands.remove(whole.id())).isFalse();
    }

    @Test
    void aLookThatCannotBeReadIsNotFounded() {
        NewBrand wanted = wanted(slug, slug + ".localhost");
        var dark = new BrandingDraft("Dark", WordmarkFace.SANS, "#222222", "#5800a9", 10, BrandScheme.DARK);

        BrandChange change = brands.found(
                new NewBrand(
                        slug, wanted.name(), wanted.hosts(), dark, wanted.plans(), wanted.currency(), wanted.owner()),
                PLATFORM);

        assertThat(change).isInstanceOf(BrandChange.Illegible.class);
        assertThat(query.all()).extracting(Brand::slug).doesNotContain(slug);
    }

    @Test
    void aPublishedLookIsSeenAtOnceAndAnIllegibleOneNever() {
        Brand brand = found(wanted(slug, slug + ".localhost"));
        var red = new BrandingDraft("Rot", WordmarkFace.SERIF, "#ff5a5f", "#7a1f2b", 2, BrandScheme.BOTH);
        var dark = new BrandingDraft("Rot", WordmarkFace.SERIF, "#1a1a1a", "#7a1f2b", 2, BrandScheme.BOTH);

        assertThat(brands.publish(brand.id(), brand.version(), dark)).isInstanceOf(BrandChange.Illegible.class);
        BrandChange published = brands.publish(brand.id(), brand.version(), red);

        assertThat(published).isInstanceOfSatisfying(BrandChange.Done.class, done -> {
            assertThat(done.brand().branding().accent().dark()).isEqualTo("#ff5a5f");
            assertThat(done.brand().branding().wordmark()).isEqualTo("Rot");
        });
        assertThat(brands.publish(brand.id(), brand.version(), red)).isInstanceOf(BrandChange.Stale.class);
    }

    @Test
    void aSuspendedBrandRestsWithItsDataAndEverybodyIsSignedOut() throws Exception {
        Brand brand = found(wanted(slug, slug + ".localhost"));
        LiveSignIn signIn = TenantScope.call(brand.id(), () -> {
            registration.register("ann@viewer.example", "secret1", "Ann");
            return ((SignInResult.SignedIn) signIns.signIn("ann@viewer.example", "secret1", Portal.VIEWER, "Firefox"))
                    .signIn();
        });

        brands.suspend(brand.id());

        assertThat(tenants.isActive(brand.id())).isFalse();
        assertThat(tenants.active()).extracting(Tenant::id).doesNotContain(brand.id());
        assertThat(TenantScope.<Boolean, RuntimeException>call(brand.id(), () -> signIns.isLive(signIn.id())))
                .isFalse();
        assertThat(brands.resume(brand.id()).state()).isEqualTo(State.ACTIVE);
        assertThat(figures.of(brand.id()).accounts()).isEqualTo(1);
    }

    @Test
    void whatPlatformStaffDoIsNotedInThePlatformsAuditWithWhoDidIt() throws Exception {
        Brand brand = as(ROOT, () -> found(wanted(slug, slug + ".localhost")));
        as(ROOT, () -> brands.suspend(brand.id()));

        List<String> notes = tenant.in(
                TenantId.PLATFORM,
                () -> jdbc.sql("""
                        select concat_ws(' ', actor_name, actor_address, action, thing, thing_name, after ->> 'state')
                          from audit_entry where thing_id = :id or thing_name like :host
                         order by at, change, thing
                        """)
                        .param("id", brand.id().toString())
                        .param("host", slug + "%")
                        .query(String.class)
                        .list());

        assertThat(notes)
                .containsExactly(
                        "Root 10.0.0.1 CREATED tenant Brand " + slug + " SETTING_UP",
                        "Root 10.0.0.1 CREATED tenant_host " + slug + ".localhost",
                        "Root 10.0.0.1 CHANGED tenant Brand " + slug + " ACTIVE",
                        "Root 10.0.0.1 CHANGED tenant Brand " + slug + " SUSPENDED");
        assertThat(tenant.in(
                        brand.id(),
                        () -> jdbc.sql("select distinct actor_name from audit_entry")
                                .query(String.class)
                                .list()))
                .as("what it begins with")
                .containsExactly("Root");
    }

    @Test
    void theAppsOwnRoleCannotTouchTheListOfTenants() {
        assertThatThrownBy(() -> tenant.in(
                        TenantId.PLATFORM,
                        () -> jdbc.sql("update tenant set state = 'SUSPENDED'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void thePlatformIsNoBrand() {
        assertThat(query.all()).extracting(Brand::id).doesNotContain(TenantId.PLATFORM);
        assertThat(tenants.active()).extracting(Tenant::id).doesNotContain(TenantId.PLATFORM);
        assertThatThrownBy(() -> brands.suspend(TenantId.PLATFORM)).isInstanceOf(NoSuchElementException.class);
        assertThat(tenants.isActive(TenantId.PLATFORM)).isTrue();
    }

    private Brand found(NewBrand wanted) {
        return ((BrandChange.Done) brands.found(wanted, PLATFORM)).brand();
    }

    private Brand bySlug() {
        return query.all().stream()
                .filter(brand -> brand.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return actors.call(Optional.of(actor), work);
    }

    private NewBrand wanted(String wantedSlug, String... hosts) {
        return new NewBrand(
                wantedSlug,
                "Brand " + wantedSlug,
                Arrays.stream(hosts).map(HostName::new).toList(),
                new BrandingDraft("Brand", WordmarkFace.SANS, "#00b7ff", "#5800a9", 10, BrandScheme.BOTH),
                PlanTemplate.THREE_TIERS,
                Currency.getInstance("SEK"),
                new EmailAddress("owner@" + wantedSlug + ".example"));
    }
}
