package io.marquee.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.admin.testing.TwoServices;
import io.marquee.catalogue.TitleCatalogue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TitlesViewTest extends AdminPageTest {

    @Autowired
    private TitleCatalogue titles;

    @Test
    void theAddressSaysWhatIsShown() {
        openAs(Role.EDITOR);
        titles.create(TwoServices.film("Algol"));

        TitleTable table = look("algol");

        assertThat(test(table).size()).isEqualTo(1);
        assertThat(test(table).getRow(0).title().name()).isEqualTo("Algol");
    }

    @Test
    void aTitleOfTheOtherTenantIsNotListed() {
        openAs(Role.EDITOR);

        TitleTable table = look("nosferatu");

        assertThat(test(table).size()).isEqualTo(1);
    }

    private TitleTable look(String words) {
        UI.getCurrent().navigate("titles", QueryParameters.of("q", words));
        return find(TitleTable.class).single();
    }
}
