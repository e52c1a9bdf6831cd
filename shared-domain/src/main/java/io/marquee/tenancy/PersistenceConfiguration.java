package io.marquee.tenancy;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Entities and repositories of every feature, and the settings that all processes share. */
@Configuration(proxyBeanMethods = false)
@EntityScan("io.marquee")
@EnableJpaRepositories("io.marquee")
@EnableTransactionManagement
class PersistenceConfiguration {}
