package io.marquee.admin.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandQuery;
import io.marquee.platform.BrandScheme;
import io.marquee.tenancy.Tenant.State;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TenantsViewTest extends AdminPageTest {

    @Autowired
    private BrandQuery brands;

    private final String slug = "v" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void asPlatformStaff() {
        openAs(Role.PLATFORM);
    }

    @Test
    void aTenantIsFoundedFromTheFormWithProposals() {
        UI.getCurrent().navigate("tenants/new");
        text("Name").setValue("Kinó " + slug);

        assertThat(text("Slug").getValue()).isEqualTo("kino-" + slug);
        assertThat(text("Address").getValue()).startsWith("kino-" + slug + ".");
        assertThat(text("Wordmark").getValue()).isEqualTo("Kinó " + slug);
        text("Slug").setValue(slug);
        text("Address").setValue(slug + ".localhost");
        find(EmailField.class).single().setValue("owner@" + slug + ".example");
        press("Found it");

        assertThat(brand().state()).isEqualTo(State.ACTIVE);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("TenantsView");
    }

    @Test
    void everyFieldSaysWhatIsWrongAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("tenants/new");
        text("Slug").setValue("Kino am Fluß");
        text("Address").setValue("http://kino.example");
        text("Accent").setValue("#1a1a1a");
        find(EmailField.class).single().setValue("nobody");
        press("Found it");

        assertThat(text("Name").isInvalid()).isTrue();
        assertThat(text("Slug").getErrorMessage()).contains("lower-case letters");
        assertThat(text("Slug").getValue()).isEqualTo("Kino am Fluß");
        assertThat(text("Address").getErrorMessage()).contains("without http://");
        assertThat(find(EmailField.class).single().getErrorMessage()).contains("e-mail");
        assertThat(text("Accent").getErrorMessage()).contains("1.0:1 on dark pages; 3.0:1 is needed");
    }

    @Test
    void aTakenAddressIsSaidAtItsField() {
        found();
        UI.getCurrent().navigate("tenants/new");
        text("Name").setValue("Another");
        text("Slug").setValue(slug + "-b");
        text("Address").setValue(slug + "-b.localhost");
        text("Further addresses").setValue(slug + ".localhost");
        find(EmailField.class).single().setValue("owner@" + slug + ".example");
        press("Found it");

        assertThat(text("Further addresses").getErrorMessage()).contains("is taken");
        assertThat(text("Address").isInvalid()).isFalse();
        assertThat(brands.all()).extracting(Brand::slug).doesNotContain(slug + "-b");
    }

    @Test
    void aLookIsPublished() {
        found();
        text("Wordmark").setValue("Lanterne");
        text("Accent").setValue("#ffb84d");

        press("Publish");

        assertThat(brand().branding().wordmark()).isEqualTo("Lanterne");
        assertThat(brand().branding().accent().dark()).isEqualTo("#ffb84d");
    }

    @Test
    void aLookThatFailsContrastIsRefusedAtTheField() {
        found();
        String before = brand().branding().accent().dark();
        text("Accent").setValue("#2b2b2b");

        press("Publish");

        assertThat(text("Accent").isInvalid()).isTrue();
        assertThat(text("Accent").getErrorMessage()).contains("3.0:1 is needed for focus and progress");
        assertThat(brand().branding().accent().dark()).isEqualTo(before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theSameAccentMayDoForAnotherTheme() {
        found();
        text("Accent").setValue("#2b2b2b");
        find(Select.class).all().stream()
                .filter(select -> "Theme".equals(select.getLabel()))
                .forEach(select -> select.setValue(BrandScheme.LIGHT));

        press("Publish");

        assertThat(brand().branding().scheme()).isEqualTo("light");
        assertThat(brand().branding().accent().light()).isEqualTo("#2b2b2b");
    }

    private void found() {
        UI.getCurrent().navigate("tenants/new");
        text("Name").setValue("Kino " + slug);
        text("Slug").setValue(slug);
        text("Address").setValue(slug + ".localhost");
        find(EmailField.class).single().setValue("owner@" + slug + ".example");
        press("Found it");
    }

    private Brand brand() {
        return brands.all().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private TextFieldBase<?, String> text(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
