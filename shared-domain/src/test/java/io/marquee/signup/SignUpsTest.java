package io.marquee.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.Account;
import io.marquee.account.AccountId;
import io.marquee.account.Accounts;
import io.marquee.account.AddressConfirmation;
import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.PasswordHashing;
import io.marquee.account.Portal;
import io.marquee.account.Registration;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.localstack.testing.HandClock;
import io.marquee.mail.Mail;
import io.marquee.mail.MailQuery;
import io.marquee.mail.MailServer;
import io.marquee.people.AccountFilter;
import io.marquee.people.AccountSearch;
import io.marquee.profile.Profile;
import io.marquee.profile.Profiles;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
class SignUpsTest {

    private static final URI PORTAL = URI.create("https://brand.test:8443");
    private static final String ANN = "ann@ott.test";
    private static final Pattern LINK = Pattern.compile("https://brand\\.test:8443/confirm\\?token=(\\S+)");

    @Autowired
    SellingTenant tenants;

    @Autowired
    SignUps withoutServer;

    @Autowired
    Registration registration;

    @Autowired
    PasswordHashing hashing;

    @Autowired
    AddressConfirmation addresses;

    @Autowired
    JdbcConfirmations confirmations;

    @Autowired
    SignUpMail mail;

    @Autowired
    SignIns signIns;

    @Autowired
    MailQuery mails;

    @Autowired
    AccountSearch search;

    @Autowired
    Accounts accounts;

    @Autowired
    Profiles profiles;

    @Autowired
    HandClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    TenantId tenant;
    SignUps withServer;

    @BeforeEach
    void aTenant() {
        tenant = tenants.make();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        withServer = new SignUps(
                registration,
                hashing,
                addresses,
                confirmations,
                mail,
                MailServer.through(sender, "noreply@marquee.test"),
                clock,
                transactions);
    }

    @Test
    void withoutAMailServerAnAccountIsOpenAtOnce() {
        register(withoutServer, "secret1");

        assertThat(signIn("secret1")).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aTakenAddressIsAnsweredLikeAFreshOneAndNothingIsWrittenButAMail() {
        Told fresh = register(withoutServer, "secret1");
        clock.advance(Duration.ofSeconds(1));
        Told taken = register(withoutServer, "other12");

        assertThat(taken.profiles()).hasSameSizeAs(fresh.profiles());
        assertThat(taken.profiles().getFirst())
                .usingRecursiveComparison()
                .ignoringFields("id", "accountId")
                .isEqualTo(fresh.profiles().getFirst());
        assertThat(taken.name()).isEqualTo(fresh.name());
        assertThat(taken.id()).isNotEqualTo(fresh.id());
        assertThat(in(() -> search.count(AccountFilter.ALL).atLeast())).isOne();
        assertThat(in(() -> search.find(taken.id()))).isEmpty();
        assertThat(signIn("other12")).isInstanceOf(SignInResult.Refused.class);
        assertThat(signIn("secret1")).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(letters()).extracting(Mail::recipient).containsOnly(ANN);
        assertThat(letters().getFirst().subject()).startsWith("You already have an account");
    }

    @Test
    void nobodyIsFloodedWithTheSameNews() {
        for (int i = 0; i < 5; i++) {
            register(withoutServer, "secret1");
        }

        assertThat(letters()).hasSize(2);
    }

    @Test
    void withAMailServerAnAccountOpensByItsLinkOnce() {
        register(withServer, "secret1");
        assertThat(signIn("secret1")).isEqualTo(new SignInResult.Refused(null));

        String link = link();

        assertThat(in(() -> withServer.confirm(link))).isTrue();
        assertThat(signIn("secret1")).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(in(() -> withServer.confirm(link))).isFalse();
        assertThat(in(() -> withServer.confirm("\0"))).isFalse();
    }

    @Test
    void whoeverAnswersTheMailDecidesThePasswordNotWhoeverCameFirst() {
        register(withServer, "mallory");
        clock.advance(Duration.ofMinutes(2));
        register(withServer, "of-ann");

        assertThat(in(() -> withServer.confirm(link()))).isTrue();

        assertThat(signIn("of-ann")).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(signIn("mallory")).isInstanceOf(SignInResult.Refused.class);
        assertThat(in(() -> search.count(AccountFilter.ALL).atLeast())).isOne();
    }

    @Test
    void whatNobodyConfirmsIsFreeAgainAfterAWeek() {
        register(withServer, "secret1");
        String link = link();
        clock.advance(SignUpUpkeep.LIFETIME);
        var upkeep = new SignUpUpkeep(confirmations, transactions, clock);

        TenantScope.run(tenant, upkeep::run);
        assertThat(in(() -> withServer.confirm(link))).isFalse();
        clock.advance(Duration.ofSeconds(1));
        TenantScope.run(tenant, upkeep::run);

        assertThat(in(() -> search.count(AccountFilter.ALL).atLeast())).isZero();
    }

    @Test
    void anotherTenantsLinkOpensNothing() {
        register(withServer, "secret1");
        String link = link();

        assertThat(TenantScope.<Boolean, RuntimeException>call(tenants.make(), () -> withServer.confirm(link)))
                .isFalse();
    }

    private record Told(AccountId id, String name, List<Profile> profiles) {}

    private Told register(SignUps signUps, String password) {
        var wanted = new NewAccount(new EmailAddress(ANN), password, "Ann", null, Set.of(), false);
        return in(() -> signUps.register(wanted, PORTAL, id -> {
            Account account = accounts.findById(id.value()).orElseThrow();
            return new Told(id, account.displayName(), profiles.of(id));
        }));
    }

    private SignInResult signIn(String password) {
        return in(() -> signIns.signIn(ANN, password, Portal.VIEWER, "test"));
    }

    private String link() {
        var link = LINK.matcher(letters().getFirst().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<Mail> letters() {
        return in(() -> mails.newest(0, 20));
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
