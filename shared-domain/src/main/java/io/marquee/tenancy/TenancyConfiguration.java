package io.marquee.tenancy;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory entityManagerFactory, ActorScope actors, JsonMapper json) {
        return new TenantTransactionManager(entityManagerFactory, actors::find, json);
    }

    /** Carries the tenant of whoever hands a task over into the thread that runs it. */
    @Bean
    TaskDecorator tenantTaskDecorator() {
        return TenantScope::wrap;
    }
}
