package io.marquee.viewer.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.VaadinSession;
import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.edge.security.CurrentUser;
import io.marquee.event.Event;
import io.marquee.viewer.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpenPagesTest extends PortalTest {

    @Autowired
    private OpenPages open;

    @Autowired
    private CurrentUser users;

    @Override
    protected String plan() {
        return "standard";
    }

    @AfterEach
    void asBefore() {
        put("plan_id = (select id from plan where code = 'standard'), state = 'ACTIVE'");
    }

    @Test
    void anotherPlanMakesTheOpenPageAnew() {
        UI.getCurrent().navigate("my-list");

        put("plan_id = (select id from plan where code = 'premium')");

        assertThat(toldOn(account())).contains("location.reload()");
    }

    @Test
    void aSuspensionMakesTheOpenPageAnew() {
        UI.getCurrent().navigate("my-list");

        put("state = 'SUSPENDED'");

        assertThat(toldOn(account())).contains("location.reload()");
    }

    @Test
    void whatLeavesTheRightsAsTheyWereLeavesThePageAlone() {
        UI.getCurrent().navigate("my-list");

        assertThat(toldOn(account())).doesNotContain("location.reload()");
        assertThat(toldOn(new AccountId(UUID.randomUUID()))).doesNotContain("location.reload()");
    }

    @Test
    void thePageThatPlaysIsLeftToItsGrant() {
        UI.getCurrent().navigate("watch/" + services.aurora().film("Nosferatu"));

        put("plan_id = (select id from plan where code = 'basic')");

        assertThat(toldOn(account())).doesNotContain("location.reload()");
    }

    private AccountId account() {
        return users.require().account();
    }

    private void put(String columns) {
        services.update(
                services.aurora(),
                "update account set " + columns + " where email = '"
                        + services.aurora().email("standard") + "'");
    }

    /** What the open page is told once it is heard that this account's rights changed. */
    private List<String> toldOn(AccountId changed) {
        open.on(new Event(
                services.aurora().tenant(), UUID.randomUUID(), AccountAdministration.CHANGED, changed.value()));
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(invocation -> invocation.getExpression())
                .map(expression -> expression.replaceFirst("^return ", ""))
                .toList();
    }
}
