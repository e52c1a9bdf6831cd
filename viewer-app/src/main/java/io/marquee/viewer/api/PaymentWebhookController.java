package io.marquee.viewer.api;

import io.marquee.edge.api.Problems;
import io.marquee.subscription.Checkouts;
import io.marquee.subscription.EventOutcome;
import io.marquee.subscription.PaymentWebhooks;
import io.marquee.subscription.WebhookResult;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where the payment provider tells what happened. Nobody signs in here: the signature over the body decides. */
@RestController
@Hidden
class PaymentWebhookController {

    private static final int LARGEST_BODY = 64 * 1024;

    private final PaymentWebhooks webhooks;

    PaymentWebhookController(PaymentWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** 200 once the event is recorded, whatever came of it, so that it is not sent again; 400 for what is none. */
    @PostMapping(Checkouts.WEBHOOKS)
    @PreAuthorize("permitAll()")
    Map<String, EventOutcome> receive(
            @RequestHeader(name = "Marquee-Signature", required = false) @Nullable String signature, InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw refused("The body is larger than an event can be.");
        }
        return switch (webhooks.receive(signature, bytes)) {
            case WebhookResult.Accepted(var outcome) -> Map.of("outcome", outcome);
            case WebhookResult.Rejected(var why) -> throw refused(why);
        };
    }

    private static RuntimeException refused(String why) {
        return Problems.exception(Problems.of(HttpStatus.BAD_REQUEST, "webhook-refused", "Not accepted", why));
    }
}
