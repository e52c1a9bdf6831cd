package io.marquee.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.TestRedis;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.Tenants;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DomainTest
class DeadRedisTest {

    private static final TestRedis REDIS = TestRedis.start();

    @DynamicPropertySource
    static void ownRedis(DynamicPropertyRegistry settings) {
        settings.add("spring.data.redis.port", () -> REDIS.address().port());
    }

    @Autowired
    Tenants tenants;

    @Autowired
    TestTenant testTenant;

    @Test
    void costsNoMoreThanTheTimeoutAndChangesNoAnswer() {
        TenantId tenant = testTenant.create();
        Tenant alive = tenants.byId(tenant);
        assertThat(tenants.byId(tenant)).isEqualTo(alive);

        REDIS.close();

        Tenant dead = tenants.byId(tenant);
        long begun = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            dead = tenants.byId(tenant);
        }
        assertThat(dead).isEqualTo(alive);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }
}
