package io.marquee.subscription;

import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hears what the payment provider tells the bound tenant. Events may come late, twice, at the same time and in any order. */
@Service
public class PaymentWebhooks {

    private static final Logger log = LoggerFactory.getLogger(PaymentWebhooks.class);

    private final WebhookSignature signature;
    private final PaymentEvents events;
    private final Tenants tenants;
    private final TransactionOperations transaction;
    private final JsonMapper json;
    private final Clock clock;

    PaymentWebhooks(
            WebhookSignature signature,
            PaymentEvents events,
            Tenants tenants,
            TransactionOperations transaction,
            JsonMapper json,
            Clock clock) {
        this.signature = signature;
        this.events = events;
        this.tenants = tenants;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes one message.
     *
     * @param signatureHeader {@code t=<unix seconds>,v1=<hex of HMAC-SHA256 of "t.body">}, at most five minutes old
     * @param body UTF-8 JSON, as it was signed
     */
    public WebhookResult receive(@Nullable String signatureHeader, byte[] body) {
        Optional<String> objection = signature.objection(signatureHeader, body, clock.instant());
        if (objection.isPresent()) {
            return new WebhookResult.Rejected(objection.get());
        }
        Optional<ProviderEvent> event = read(body);
        if (event.isEmpty()) {
            return new WebhookResult.Rejected("The body is not an event.");
        }
        Tenant tenant = tenants.byId(TenantScope.require());
        if (!event.get().merchant().equals(tenant.slug())) {
            return new WebhookResult.Rejected("The event is for another merchant.");
        }
        EventOutcome outcome =
                transaction.execute(_ -> events.take(event.get(), new String(body, StandardCharsets.UTF_8)));
        log.info(
                "{} {} of the payment provider: {}",
                event.get().type(),
                event.get().id(),
                outcome);
        return new WebhookResult.Accepted(outcome);
    }

    private Optional<ProviderEvent> read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, ProviderEvent.class));
        } catch (JacksonException unreadable) {
            log.warn("The payment provider sent what cannot be read: {}", unreadable.getOriginalMessage());
            return Optional.empty();
        }
    }
}
