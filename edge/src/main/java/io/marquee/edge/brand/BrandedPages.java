package io.marquee.edge.brand;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Dresses every page as the tenant's before it leaves: {@code data-tenant}, the brand's custom properties, the theme
 * ({@code data-theme} from the brand or the viewer's cookie), icon and title.
 */
@Component
class BrandedPages implements VaadinServiceInitListener {

    /** Written by the theme switch in the browser: {@code light} or {@code dark}. */
    static final String THEME_COOKIE = "MARQUEE_THEME";

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Tenants tenants;

    BrandedPages(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::dress);
    }

    private void dress(IndexHtmlResponse page) {
        Tenant tenant = tenants.byId(TenantScope.require());
        Document document = page.getDocument();
        Element html = document.getElementsByTag("html").first();
        if (html == null) {
            return;
        }
        html.attr("lang", "en");
        html.attr("data-tenant", tenant.slug());
        html.attr("style", BrandStyle.declarations(tenant.branding()));
        BrandStyle.fixedTheme(tenant.branding())
                .or(() -> chosenTheme(page.getVaadinRequest()))
                .ifPresent(theme -> html.attr("data-theme", theme));
        document.head().select("link[rel~=icon]").remove();
        document.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", BrandStyle.icon(tenant));
        if (document.title().isEmpty()) {
            document.title(tenant.name());
        }
    }

    private static Optional<String> chosenTheme(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(THEME_COOKIE))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst();
    }
}
