package io.marquee.admin.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import io.marquee.account.EmailAddress;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.mail.Mail;
import io.marquee.mail.MailQuery;
import io.marquee.mail.Mails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxViewTest extends AdminPageTest {

    private static final EmailAddress ANN = new EmailAddress("ann@example.org");

    @Autowired
    private Mails mails;

    @Autowired
    private MailQuery query;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aHeldMailIsReadWithItsLinks() {
        openAs(Role.SUPPORT);
        write(false);
        navigate("outbox", OutboxView.class);

        assertThat(test(grid()).size()).isEqualTo(query.count());
        MailDialog dialog = new MailDialog(newest(), true, false, () -> {});
        dialog.open();

        assertThat(find(Anchor.class, dialog).single().getHref()).isEqualTo("https://x.test/a?b=c");
        assertThat(dialog.getElement().getTextRecursively()).contains("Look here:");
    }

    @Test
    void whatOpensAPlaceOnTheStaffIsNotForSupport() {
        openAs(Role.SUPPORT);
        write(true);

        OutboxView page = navigate("outbox", OutboxView.class);

        assertThat(page.dialog(newest()).getElement().getTextRecursively())
                .contains("Only owners read it")
                .doesNotContain("Look here:");
    }

    @Test
    void anOwnerReadsIt() {
        openAs(Role.OWNER);
        write(true);

        OutboxView page = navigate("outbox", OutboxView.class);

        assertThat(page.dialog(newest()).getElement().getTextRecursively()).contains("Look here:");
    }

    @SuppressWarnings("unchecked")
    private Grid<Mail> grid() {
        return find(Grid.class).single();
    }

    private void write(boolean inConfidence) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            String text = "Look here:\nhttps://x.test/a?b=c";
            var _ = inConfidence ? mails.sendInConfidence(ANN, "Hello", text) : mails.send(ANN, "Hello", text);
        });
    }

    private Mail newest() {
        return query.newest(0, 1).getFirst();
    }
}
