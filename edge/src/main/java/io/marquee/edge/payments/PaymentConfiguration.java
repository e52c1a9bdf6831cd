package io.marquee.edge.payments;

import io.marquee.subscription.PaymentProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reaches the payment provider that the settings name; without one, payments are said not to be set up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentSettings.class)
class PaymentConfiguration {

    @Bean
    @ConditionalOnExpression("!'${marquee.payments.url:}'.isEmpty()")
    PaymentProvider paymentProvider(PaymentSettings settings) {
        return new HttpPaymentProvider(settings);
    }
}
