package io.marquee.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.marquee.account.EmailAddress;
import io.marquee.audit.AuditTrail;
import io.marquee.event.Outbox;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
class MailsTest {

    private static final EmailAddress ANN = new EmailAddress("ann@ott.test");

    private static final int NOBODY_LISTENS = 1;

    @Autowired
    TestTenant tenants;

    @Autowired
    Tenants registry;

    @Autowired
    Mails withoutServer;

    @Autowired
    MailQuery query;

    @Autowired
    JdbcMails rows;

    @Autowired
    AuditTrail audit;

    @Autowired
    Outbox outbox;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    HandClock clock;

    TenantId tenant;
    GreenMail post;
    JavaMailSenderImpl sender;
    Mails mails;
    MailDelivery delivery;

    @BeforeEach
    void aMailServer() {
        tenant = tenants.create();
        post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
        sender = new JavaMailSenderImpl();
        sender.setHost(post.getSmtp().getBindTo());
        sender.setPort(post.getSmtp().getPort());
        MailServer server = MailServer.through(sender, "noreply@marquee.test");
        mails = new Mails(rows, server, audit, outbox, clock);
        delivery = new MailDelivery(rows, server, registry, outbox, transactions, clock);
    }

    @AfterEach
    void closeThePost() {
        post.stop();
    }

    @Test
    void whatIsWrittenArrivesFromTheTenantAsPlainTextOnce() throws Exception {
        write("Grüße", "Tag & Nacht:\nhttps://x.test/a?b=c");

        deliver();
        deliver();

        MimeMessage[] arrived = post.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Grüße");
        assertThat(arrived[0].getFrom()[0].toString()).startsWith("Tenant t").endsWith("<noreply@marquee.test>");
        assertThat(arrived[0].getContentType()).startsWith("text/plain");
        assertThat(arrived[0].getContent().toString()).contains("Tag & Nacht:").contains("https://x.test/a?b=c");
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().sentAt()).isEqualTo(clock.instant());
    }

    @Test
    void withoutAMailServerItIsHeldForStaffToRead() {
        MailId id = tenants.in(tenant, () -> withoutServer.sendInConfidence(ANN, "Hello", "Text"));

        Mail held = tenants.in(tenant, () -> query.find(id).orElseThrow());
        assertThat(held.state()).isEqualTo(MailState.HELD);
        assertThat(held.text()).isEqualTo("Text");
        assertThat(held.inConfidence()).isTrue();
        assertThat(tenants.in(tenant, () -> withoutServer.resend(id))).isFalse();
        assertThat(tenants.in(tenant, query::waitingForStaff)).isOne();
    }

    @Test
    void aMailOfATransactionThatRollsBackWasNeverWritten() {
        assertThatThrownBy(() -> tenants.in(tenant, () -> {
                    mails.send(ANN, "Hello", "Text");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(all()).isEmpty();
        assertThatThrownBy(() -> TenantScope.run(tenant, () -> withoutServer.send(ANN, "Hello", "Text")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRefusedIsTriedAgainEverMoreRarelyAndGivenUpInTheEnd() {
        sender.setPort(NOBODY_LISTENS);
        write("Hello", "Text");

        deliver();
        assertThat(only().state()).isEqualTo(MailState.QUEUED);
        assertThat(only().nextAttemptAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(only().error()).isNotBlank();
        deliver();
        assertThat(only().attempts()).isOne();
        clock.advance(Duration.ofMinutes(1));
        deliver();
        assertThat(only().nextAttemptAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));

        for (int i = 2; i < MailDelivery.MOST_ATTEMPTS; i++) {
            clock.advance(Duration.ofHours(4));
            deliver();
        }
        assertThat(only().state()).isEqualTo(MailState.FAILED);

        sender.setPort(post.getSmtp().getPort());
        tenants.in(tenant, () -> mails.resend(only().id()));
        deliver();
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whatAProcessLeavesBehindHalfwayIsSentByAnotherWhenTheLeaseIsOver() {
        write("Hello", "Text");
        tenants.in(tenant, () -> rows.claim(10, clock.instant(), MailDelivery.LEASE));

        deliver();
        assertThat(post.getReceivedMessages()).isEmpty();

        clock.advance(MailDelivery.LEASE);
        deliver();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void noAddressAndNoSubjectSmugglesAHeaderIn() {
        for (String address :
                List.of("a@b.test\r\nBcc: c@d.test", "a,c@b.test", "<a@b.test>", "a@b.test\u2028x", "a b@c.test")) {
            assertThatIllegalArgumentException().as(address).isThrownBy(() -> new EmailAddress(address));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> write("Hello\r\nBcc: c@d.test", "Text"));
        assertThatIllegalArgumentException().isThrownBy(() -> write(" ", "Text"));
    }

    @Test
    void anotherTenantSeesNothing() {
        MailId id = write("Hello", "Text");
        TenantId other = tenants.create();

        assertThat(tenants.in(other, () -> query.newest(0, 10))).isEmpty();
        assertThat(tenants.in(other, () -> query.find(id))).isEmpty();
        assertThatThrownBy(() -> tenants.in(other, () -> mails.resend(id))).isInstanceOf(NoSuchElementException.class);
        TenantScope.run(other, delivery::run);
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    private MailId write(String subject, String text) {
        return tenants.in(tenant, () -> mails.send(ANN, subject, text));
    }

    private void deliver() {
        TenantScope.run(tenant, delivery::run);
    }

    private Mail only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<Mail> all() {
        return tenants.in(tenant, () -> query.newest(0, 10));
    }
}
