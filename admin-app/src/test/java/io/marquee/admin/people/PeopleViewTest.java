package io.marquee.admin.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.marquee.account.AccountAdministration;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.admin.testing.TwoServices.Service;
import io.marquee.people.AccountFilter;
import io.marquee.people.AccountOrder;
import io.marquee.people.AccountRow;
import io.marquee.people.AccountSearch;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class PeopleViewTest extends AdminPageTest {

    @Autowired
    private AccountSearch search;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void theAddressSaysWhoIsShown() {
        openAs(Role.SUPPORT);

        PeopleTable table = look("q", "VIEWER");

        assertThat(test(table).size()).isEqualTo(1);
        assertThat(test(table).getRow(0).email()).isEqualTo("viewer@aurora.localhost");
        assertThat(find(TextField.class).all())
                .anyMatch(field -> field.getValue().equals("VIEWER"));
    }

    @Test
    void whatIsTypedNarrowsTheList() {
        openAs(Role.OWNER);
        PeopleTable table = look("sort", "newest");
        int all = test(table).size();

        test(find(TextField.class).all().stream()
                        .filter(field -> field.getPlaceholder().equals("Name, address or id"))
                        .findFirst()
                        .orElseThrow())
                .setValue("editor aurora");

        assertThat(all).isGreaterThan(5);
        assertThat(test(table).size()).isEqualTo(1);
    }

    @Test
    void staffAndTheSuspendedCanBeLookedAtAlone() {
        Service aurora = openAs(Role.SUPPORT);
        AccountRow viewer = search.rows(AccountFilter.ALL.seeking(aurora.viewer()), AccountOrder.ADDRESS, null, 0, 1)
                .getFirst();
        administration.suspend(viewer.id());
        try {
            PeopleTable suspended = look(Map.of("state", "suspended", "q", aurora.viewer()));
            assertThat(test(suspended).size()).isEqualTo(1);
            assertThat(test(suspended).getRow(0).email()).isEqualTo(aurora.viewer());

            assertThat(test(look(Map.of("state", "suspended", "q", "editor@"))).size())
                    .isZero();
            assertThat(test(look(Map.of("staff", "true"))).getRow(0).roles()).isNotEmpty();
        } finally {
            administration.reinstate(viewer.id());
        }
    }

    @Test
    void scrollingFarDownShowsEverybodyOnce() {
        openAs(Role.SUPPORT);
        transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into account (id, email, password_hash, display_name, plan_id)
                        select gen_random_uuid(), 'crowd' || to_char(n, 'FM0000') || '@x.test', '!', 'One of the crowd', p.id
                          from generate_series(1, 260) n cross join (select id from plan order by rank limit 1) p
                        on conflict do nothing
                        """).update());

        PeopleTable table = look("q", "crowd");

        assertThat(test(table).size()).isEqualTo(260);
        assertThat(test(table).getRow(259).email()).isEqualTo("crowd0260@x.test");
        assertThat(test(table).getRow(120).email()).isEqualTo("crowd0121@x.test");
        assertThat(test(table).getRow(0).email()).isEqualTo("crowd0001@x.test");
    }

    @Test
    void whoIsNotThereIsNotInvented() {
        openAs(Role.SUPPORT);

        assertThat(test(look("q", "viewer@northlight")).size()).isZero();
        assertThat(test(look("q", "%")).size()).isZero();
    }

    @Test
    void supportSearchesForPeopleFromEveryPage() {
        openAs(Role.SUPPORT);
        Input search = find(Input.class).all().stream()
                .filter(field -> "Search people".equals(field.getPlaceholder()))
                .findFirst()
                .orElseThrow();

        test(search).setValue("viewer aurora");

        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
        assertThat(test(find(PeopleTable.class).single()).size()).isEqualTo(1);
    }

    private PeopleTable look(String parameter, String value) {
        return look(Map.of(parameter, value));
    }

    private PeopleTable look(Map<String, String> asked) {
        UI.getCurrent().navigate("people", QueryParameters.simple(asked));
        return find(PeopleTable.class).single();
    }
}
