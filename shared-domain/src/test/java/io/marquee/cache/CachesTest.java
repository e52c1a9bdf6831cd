package io.marquee.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.marquee.event.Outbox;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(CachesTest.Notes.class)
class CachesTest {

    record Note(String text) {}

    @TestConfiguration
    static class Notes {
        @Bean
        CachedValue notes() {
            return CachedValue.ofTenant("notes", Note.class, Duration.ofMinutes(5), "notes");
        }
    }

    @Autowired
    CacheManager caches;

    @Autowired
    TestTenant tenants;

    @Autowired
    Outbox outbox;

    @Test
    void eachTenantFindsOnlyItsOwn() {
        TenantId one = tenants.create();
        TenantId other = tenants.create();

        TenantScope.run(one, () -> notes().put("key", new Note("of one")));
        TenantScope.run(other, () -> notes().put("key", new Note("of the other")));

        TenantScope.run(one, () -> assertThat(notes().get("key", Note.class)).isEqualTo(new Note("of one")));
        TenantScope.run(other, () -> notes().clear());
        TenantScope.run(one, () -> assertThat(notes().get("key", Note.class)).isEqualTo(new Note("of one")));
        TenantScope.run(other, () -> assertThat(notes().get("key")).isNull());
    }

    @Test
    void anEventEmptiesThemInItsTenantAlone() {
        TenantId one = tenants.create();
        TenantId other = tenants.create();
        TenantScope.run(one, () -> notes().put("key", new Note("of one")));
        TenantScope.run(other, () -> notes().put("key", new Note("of the other")));

        tenants.in(one, () -> outbox.append("notes", null));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .until(() -> TenantScope.<Boolean, RuntimeException>call(one, () -> notes().get("key") == null));
        TenantScope.run(other, () -> assertThat(notes().get("key")).isNotNull());
    }

    private Cache notes() {
        return caches.getCache("notes");
    }
}
