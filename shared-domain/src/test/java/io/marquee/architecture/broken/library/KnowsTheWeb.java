package io.marquee.architecture.broken.library;

import io.marquee.architecture.broken.tenancy.TenantId;
import org.springframework.stereotype.Service;
import org.springframework.web.util.HtmlUtils;

/** Knows the web, and asks to be told the tenant. */
@Service
class KnowsTheWeb {

    public String greeting(TenantId tenant) {
        return HtmlUtils.htmlEscape(tenant.value());
    }
}
