package io.marquee.edge.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How calls are read, and how the API describes itself. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LimitArgument());
    }

    /** {@link Limit} is read by a resolver of our own, of which the describer knows nothing. */
    @Bean
    GlobalOperationCustomizer describedLimit() {
        return (operation, _) -> {
            if (operation.getParameters() != null) {
                operation.getParameters().stream()
                        .filter(parameter -> parameter.getName().equals("limit"))
                        .forEach(parameter -> parameter.required(false).schema(limit()));
            }
            return operation;
        };
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Marquee")
                        .version("1")
                        .description(
                                "The tenant is the host. Errors are problems as of RFC 9457; lists answer items and"
                                        + " nextCursor; times are UTC.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .schemaRequirement(
                        "bearer",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    private static Schema<?> limit() {
        return new IntegerSchema()
                ._default(Limit.DEFAULT.value())
                .minimum(BigDecimal.valueOf(Limit.LEAST))
                .maximum(BigDecimal.valueOf(Limit.MOST));
    }
}
