package io.marquee.discovery;

import static io.marquee.testing.StoredTitle.aFilm;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.AccountId;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.TestRedis;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What home costs the database: each begun transaction counts one for naming its tenant. */
@DomainTest
@Import(HomeStatementsTest.Counting.class)
class HomeStatementsTest {

    private static final int WARM = 2;
    private static final int COLD = 12;
    private static final TestRedis REDIS = TestRedis.start();

    @TestConfiguration
    static class Counting {
        @Bean
        static StatementCount statementCount() {
            return new StatementCount();
        }
    }

    @DynamicPropertySource
    static void ownRedis(DynamicPropertyRegistry settings) {
        settings.add("spring.data.redis.port", () -> REDIS.address().port());
    }

    @Autowired
    HomeScreen home;

    @Autowired
    StatementCount statements;

    @Autowired
    TestTenant tenants;

    @Autowired
    JdbcClient jdbc;

    private final Viewer viewer =
            new Viewer(new AccountId(UUID.randomUUID()), new ProfileId(UUID.randomUUID()), 1, 99, false);

    @Test
    void doesNotGrowWithTheTitlesAndServesWithoutRedis() {
        TenantId small = tenantWith(2);
        TenantId large = tenantWith(60);

        int coldSmall = statementsOf(small);
        int coldLarge = statementsOf(large);
        int warm = statementsOf(large);
        Home before = home(large);
        REDIS.close();
        int dead = statementsOf(large);

        assertThat(coldLarge).isEqualTo(coldSmall).isLessThanOrEqualTo(COLD);
        assertThat(warm).isLessThanOrEqualTo(WARM);
        assertThat(dead).isBetween(warm + 1, coldLarge);
        assertThat(home(large)).isEqualTo(before);
    }

    private int statementsOf(TenantId tenant) {
        int before = statements.get();
        home(tenant);
        return statements.get() - before;
    }

    private Home home(TenantId tenant) {
        return TenantScope.<Home, RuntimeException>call(tenant, () -> home.of(viewer));
    }

    private TenantId tenantWith(int films) {
        TenantId tenant = tenants.create();
        tenants.in(tenant, () -> {
            for (int i = 0; i < films; i++) {
                Compass.point(jdbc, aFilm("Film " + i).store(jdbc), i);
            }
        });
        return tenant;
    }
}
