package io.marquee.admin.tenants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Staff;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandFigures;
import io.marquee.platform.BrandFiguresQuery;
import io.marquee.platform.BrandQuery;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Every brand of the installation, and how it is doing. */
@Route("tenants")
@PageTitle("Tenants")
@RolesAllowed(Staff.PLATFORM)
class TenantsView extends Div {

    private final BrandQuery brands;
    private final BrandFiguresQuery figures;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final Div list = Markup.div("stack brands");

    TenantsView(BrandQuery brands, BrandFiguresQuery figures) {
        this.brands = brands;
        this.figures = figures;
        add(Markup.head("Tenants", summary), Markup.div("tg", list));
        show();
    }

    private void show() {
        List<Brand> all = brands.all();
        long live = all.stream()
                .filter(brand -> brand.state() == io.marquee.tenancy.Tenant.State.ACTIVE)
                .count();
        int accounts = 0;
        list.removeAll();
        for (Brand brand : all) {
            BrandFigures now = figures.of(brand.id());
            accounts += now.accounts();
            list.add(new BrandCard(brand, now));
        }
        summary.setText(Figures.of(all.size(), "tenant") + " · " + live + " live · " + Figures.of(accounts, "account"));
    }
}
