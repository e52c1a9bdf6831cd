package io.marquee.platform;

import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Tenant.State;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.Tenants;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code tenant} and {@code tenant_host}. Each method is a transaction, noted and announced to every node. */
@Component
class BrandRegistry {

    /** Somebody else has it; the transaction ends. */
    private static final class TakenException extends RuntimeException {
        private final BrandChange.Taken taken;

        TakenException(BrandChange.Field field, String value) {
            super(value, null, false, false);
            this.taken = new BrandChange.Taken(field, value);
        }
    }

    private record Found(UUID id, State state) {}

    private final PlatformDatabase database;
    private final Tenants tenants;
    private final JsonMapper json;
    private final Clock clock;

    BrandRegistry(PlatformDatabase database, Tenants tenants, JsonMapper json, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.json = json;
        this.clock = clock;
    }

    /** How a write ended. */
    sealed interface Outcome {
        record Written(TenantId id) implements Outcome {}

        record Refused(BrandChange.Taken taken) implements Outcome {}

        /** It is no longer as it was read. */
        record Overtaken() implements Outcome {}
    }

    /** Writes a brand in set-up with its hosts, or goes on with the one that an earlier try has left under this slug. */
    Outcome begin(NewBrand wanted, Branding branding) {
        return write(jdbc -> {
            UUID id = ownRow(jdbc, wanted, branding);
            writeHosts(jdbc, id, wanted.hosts());
            return id;
        });
    }

    private UUID ownRow(JdbcClient jdbc, NewBrand wanted, Branding branding) {
        UUID id = UUID.randomUUID();
        int made = jdbc.sql("""
                        insert into tenant (id, slug, name, branding, state, created_at)
                        values (:id, :slug, :name, :branding::jsonb, 'SETTING_UP', :now)
                        on conflict (slug) do nothing
                        """)
                .param("id", id)
                .param("slug", wanted.slug())
                .param("name", wanted.name())
                .param("branding", json.writeValueAsString(branding))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (made == 1) {
            return id;
        }
        Found found = jdbc.sql("select id, state from tenant where slug = :slug for update")
                .param("slug", wanted.slug())
                .query((row, _) -> new Found(row.getObject("id", UUID.class), State.valueOf(row.getString("state"))))
                .single();
        if (found.state() != State.SETTING_UP) {
            throw new TakenException(BrandChange.Field.SLUG, wanted.slug());
        }
        jdbc.sql("update tenant set name = :name, branding = :branding::jsonb, version = version + 1 where id = :id")
                .param("name", wanted.name())
                .param("branding", json.writeValueAsString(branding))
                .param("id", found.id())
                .update();
        return found.id();
    }

    private void writeHosts(JdbcClient jdbc, UUID id, List<HostName> hosts) {
        jdbc.sql("delete from tenant_host where tenant_id = :id and host <> all (:hosts)")
                .param("id", id)
                .param("hosts", hosts.stream().map(HostName::value).toArray(String[]::new))
                .update();
        for (HostName host : hosts) {
            boolean own = !host.value().equals(tenants.platformHost())
                    && jdbc.sql("""
                                    insert into tenant_host (host, tenant_id, position) values (:host, :id, :position)
                                    on conflict (host) do update set position = :position
                                     where tenant_host.tenant_id = :id
                                    """)
                                    .param("host", host.value())
                                    .param("id", id)
                                    .param("position", hosts.indexOf(host))
                                    .update()
                            == 1;
            if (!own) {
                throw new TakenException(BrandChange.Field.HOST, host.value());
            }
        }
    }

    /** Overtaken unless it was in the first of the two states. */
    Outcome move(TenantId id, State from, State to) {
        return write(jdbc -> {
            int moved = jdbc.sql("""
                            update tenant set state = :to, version = version + 1
                             where id = :id and kind = 'BRAND' and state = :from
                            """)
                    .param("to", to.name())
                    .param("from", from.name())
                    .param("id", id.value())
                    .update();
            return moved == 0 ? null : id.value();
        });
    }

    /** Writes name, hosts and look of the brand as it was read. */
    Outcome rewrite(Brand read, String name, List<HostName> hosts, Branding branding) {
        UUID id = read.id().value();
        return write(jdbc -> {
            int written = jdbc.sql("""
                            update tenant set name = :name, branding = :branding::jsonb, version = version + 1
                             where id = :id and kind = 'BRAND' and version = :version
                            """)
                    .param("name", name)
                    .param("branding", json.writeValueAsString(branding))
                    .param("id", id)
                    .param("version", read.version())
                    .update();
            if (written == 0) {
                return null;
            }
            writeHosts(jdbc, id, hosts);
            return id;
        });
    }

    /** Deletes one that is still in set-up; overtaken if it is not. */
    Outcome remove(TenantId id) {
        return write(jdbc -> {
            int removed = jdbc.sql("delete from tenant where id = :id and kind = 'BRAND' and state = 'SETTING_UP'")
                    .param("id", id.value())
                    .update();
            return removed == 0 ? null : id.value();
        });
    }

    /** Announces what the work names; nothing is written where it names nothing. */
    private Outcome write(Function<JdbcClient, @Nullable UUID> work) {
        try {
            return database.transaction(jdbc -> {
                UUID id = work.apply(jdbc);
                if (id == null) {
                    return new Outcome.Overtaken();
                }
                announce(jdbc, id);
                return new Outcome.Written(new TenantId(id));
            });
        } catch (TakenException taken) {
            return new Outcome.Refused(taken.taken);
        }
    }

    private void announce(JdbcClient jdbc, UUID id) {
        jdbc.sql("insert into outbox_event (id, topic, subject_id, occurred_at) values (:id, :topic, :subject, :now)")
                .param("id", UUID.randomUUID())
                .param("topic", Brands.CHANGED)
                .param("subject", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
