package io.marquee.edge.tenancy;

import io.marquee.account.Portal;
import io.marquee.edge.api.ProblemWriter;
import io.marquee.tenancy.Tenants;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HostConfiguration {

    private static final int BEFORE_SPRING_SECURITY = -1000;

    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(Tenants tenants, Portal portal, ProblemWriter problems) {
        FilterRegistrationBean<HostFilter> registration =
                new FilterRegistrationBean<>(new HostFilter(tenants, portal, problems));
        registration.setOrder(BEFORE_SPRING_SECURITY);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        registration.setAsyncSupported(true);
        return registration;
    }
}
