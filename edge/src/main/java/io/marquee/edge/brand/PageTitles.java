package io.marquee.edge.brand;

import com.vaadin.flow.router.PageTitleGenerator;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What a browser's tab and history call a page: its own name, then the tenant's. */
@Component
public final class PageTitles {

    private final Tenants tenants;

    PageTitles(Tenants tenants) {
        this.tenants = tenants;
    }

    /** {@code Guide · Aurora}; the tenant's name alone where the page has none. */
    public String of(String page) {
        String tenant = tenants.byId(TenantScope.require()).name();
        return page.isEmpty() ? tenant : page + " · " + tenant;
    }

    /** Completes the titles that views carry as an annotation. */
    @Configuration(proxyBeanMethods = false)
    static class OfAnnotatedViews {

        @Bean
        PageTitleGenerator pageTitleGenerator(PageTitles titles) {
            return page -> titles.of(page.value());
        }
    }
}
