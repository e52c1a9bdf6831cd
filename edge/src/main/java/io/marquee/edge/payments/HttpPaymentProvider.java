package io.marquee.edge.payments;

import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.PlanPeriod;
import io.marquee.subscription.CheckoutId;
import io.marquee.subscription.CheckoutOrder;
import io.marquee.subscription.PaymentProvider;
import io.marquee.subscription.PaymentTrouble;
import io.marquee.subscription.ProviderAnswer;
import io.marquee.subscription.ProviderSnapshot;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * A payment provider behind a REST API. Whatever goes wrong between here and there is an answer: nothing that it does or
 * leaves undone reaches a viewer as a failure of ours.
 */
final class HttpPaymentProvider implements PaymentProvider {

    private static final Logger log = LoggerFactory.getLogger(HttpPaymentProvider.class);
    private static final Set<String> PAGES = Set.of("http", "https");

    private final RestClient http;
    private final String name;

    /** A plan as it is sold. */
    private record SoldPlan(PlanId id, String name, int priceMinor, String currency, PlanPeriod period) {

        static SoldPlan of(Plan plan) {
            return new SoldPlan(plan.id(), plan.name(), plan.priceMinor(), plan.currency(), plan.period());
        }
    }

    private record NewCheckout(
            CheckoutId reference,
            String merchant,
            String brand,
            String accent,
            SoldPlan plan,
            String email,
            URI returnTo,
            URI notifyAt,
            @Nullable String replaces) {}

    private record NewPlan(SoldPlan plan, boolean atOnce, boolean charge) {}

    HttpPaymentProvider(PaymentSettings settings) {
        if (settings.secret().isEmpty()) {
            throw new IllegalArgumentException("marquee.payments.url needs marquee.payments.secret beside it");
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.patience());
        this.http = RestClient.builder()
                .baseUrl(String.valueOf(settings.url()))
                .requestFactory(requests)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.secret())
                .build();
        this.name = settings.provider();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ProviderAnswer<CheckoutPage> open(CheckoutOrder order) {
        ProviderAnswer<CheckoutPage> answer = post(
                "/v1/checkouts",
                order.reference().toString(),
                new NewCheckout(
                        order.reference(),
                        order.merchant(),
                        order.brand(),
                        order.accent(),
                        SoldPlan.of(order.plan()),
                        order.email(),
                        order.returnTo(),
                        order.notifyAt(),
                        order.replaces()),
                CheckoutPage.class);
        return answer instanceof ProviderAnswer.Given<CheckoutPage>(var page) && !isPage(page.address())
                ? refused("a checkout page at " + page.address())
                : answer;
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> changePlan(PlanOrder order) {
        var plan = new NewPlan(SoldPlan.of(order.plan()), order.atOnce(), order.charge());
        return post("/v1/subscriptions/{ref}/plan", order.key(), plan, ProviderSnapshot.class, order.ref());
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> cancelAtPeriodEnd(String ref, String key) {
        return post("/v1/subscriptions/{ref}/cancel", key, Map.of(), ProviderSnapshot.class, ref);
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> resume(String ref, String key) {
        return post("/v1/subscriptions/{ref}/resume", key, Map.of(), ProviderSnapshot.class, ref);
    }

    private <T> ProviderAnswer<T> post(String path, String key, Object body, Class<T> type, Object... variables) {
        try {
            T value = http.post()
                    .uri(path, variables)
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .retrieve()
                    .body(type);
            return value == null ? refused("an empty answer to " + path) : new ProviderAnswer.Given<>(value);
        } catch (RestClientResponseException answered) {
            return failed(path, answered);
        } catch (ResourceAccessException silent) {
            log.warn("The payment provider does not answer {}: {}", path, silent.getMessage());
            return new ProviderAnswer.Failed<>(PaymentTrouble.UNREACHABLE);
        } catch (RestClientException unreadable) {
            return refused("an answer to %s that cannot be read: %s".formatted(path, unreadable.getMessage()));
        }
    }

    private static <T> ProviderAnswer<T> failed(String path, RestClientResponseException answered) {
        if (answered.getStatusCode().isSameCodeAs(HttpStatus.PAYMENT_REQUIRED)) {
            return new ProviderAnswer.Failed<>(PaymentTrouble.DECLINED);
        }
        if (answered.getStatusCode().is5xxServerError()) {
            log.warn("The payment provider failed at {}: {}", path, answered.getStatusCode());
            return new ProviderAnswer.Failed<>(PaymentTrouble.UNREACHABLE);
        }
        return refused("%s for %s: %s".formatted(answered.getStatusCode(), path, answered.getResponseBodyAsString()));
    }

    private static <T> ProviderAnswer<T> refused(String what) {
        log.error("The payment provider gave {}", what);
        return new ProviderAnswer.Failed<>(PaymentTrouble.REFUSED);
    }

    private static boolean isPage(URI address) {
        return PAGES.contains(String.valueOf(address.getScheme())) && address.getHost() != null;
    }
}
