package io.marquee.viewer.api;

import io.marquee.entitlement.Viewer;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ViewerApiConfiguration implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    }

    private final ViewerArgument viewers;

    ViewerApiConfiguration(ViewerArgument viewers) {
        this.viewers = viewers;
    }

    /** Windows of the guide are asked for again and again; what has not changed is not sent again. */
    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> guideTags() {
        var tags = new ShallowEtagHeaderFilter();
        tags.setWriteWeakETag(true); // a strong one keeps the answer from being compressed
        var registration = new FilterRegistrationBean<>(tags);
        registration.addUrlPatterns("/api/v1/epg/guide", "/api/v1/epg/schedule/*");
        return registration;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewers);
    }
}
