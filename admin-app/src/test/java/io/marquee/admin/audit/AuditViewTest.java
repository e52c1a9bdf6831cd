package io.marquee.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import io.marquee.audit.AuditChange;
import io.marquee.catalogue.Title;
import io.marquee.catalogue.TitleCatalogue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

class AuditViewTest extends AdminPageTest {

    @Autowired
    private TitleCatalogue titles;

    @LocalServerPort
    private int port;

    @Test
    void whatAnEditorDidIsReadInWordsByTheOwner() {
        openAs(Role.EDITOR);
        Title film = titles.create(TwoServices.film("Audited"));
        titles.withdraw(film.id());
        cleanVaadinEnvironment();
        openAs(Role.OWNER);

        UI.getCurrent()
                .navigate(
                        "audit",
                        QueryParameters.simple(
                                Map.of("thing", "title", "id", film.id().toString())));
        Grid<AuditChange> grid = grid();

        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(AuditWords.line(test(grid).getRow(0))).isEqualTo("Changed title Audited");
        assertThat(AuditWords.line(test(grid).getRow(1))).isEqualTo("Added title Audited");
        grid.select(test(grid).getRow(0));
        assertThat(find(ChangePanel.class).single().getElement().getTextRecursively())
                .contains("Publication", "PUBLISHED", "WITHDRAWN", "All changes of it");
    }

    @Test
    void theAddressNarrowsItAndNonsenseAsksNothing() {
        openAs(Role.AUDITOR);

        UI.getCurrent().navigate("audit", QueryParameters.simple(Map.of("q", "no such words anywhere")));
        assertThat(test(grid()).size()).isZero();
        UI.getCurrent().navigate("audit", QueryParameters.simple(Map.of("who", "x", "from", "y", "thing", "' or 1=1")));
        assertThat(getCurrentView()).isInstanceOf(AuditView.class);
    }

    @Test
    void aSignInOfStaffIsNotedAndTheApiPagesThroughChanges() {
        Service service = openAs(Role.AUDITOR);
        Caller auditor = Caller.program(port, service.host()).signIn(service.email(Role.AUDITOR));
        Caller.program(port, service.host()).signIn(service.email(Role.EDITOR));

        JsonNode first =
                auditor.get("/api/v1/admin/audit?limit=1&q=signed%20in").json();
        JsonNode second = auditor.get("/api/v1/admin/audit?limit=1&q=signed%20in&cursor="
                        + first.get("nextCursor").asString())
                .json();

        assertThat(first.at("/items/0/parts/0/note").asString()).isEqualTo("Signed in");
        assertThat(first.at("/items/0/parts/0/thingName").asString()).isEqualTo(service.email(Role.EDITOR));
        assertThat(first.at("/items/0/actorAddress").asString()).isEqualTo("127.0.0.1");
        assertThat(second.at("/items/0/change").asLong())
                .isLessThan(first.at("/items/0/change").asLong());
        assertThat(auditor.get("/api/v1/admin/audit?cursor=nonsense").status()).isEqualTo(400);
        assertThat(auditor.get("/api/v1/admin/audit?from=yesterday").status()).isEqualTo(400);
    }

    @SuppressWarnings("unchecked")
    private Grid<AuditChange> grid() {
        return find(Grid.class).single();
    }
}
