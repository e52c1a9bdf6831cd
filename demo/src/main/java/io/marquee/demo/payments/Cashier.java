package io.marquee.demo.payments;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sells, renews, tries again and gives up. Every call is one step under one lock, and is in the ledger's file before it
 * answers. Its clock runs with the wall clock, plus what the operator has moved it.
 */
final class Cashier {

    private static final Duration CHECKOUT_LIFE = Duration.ofDays(1);
    private static final int MOST_DECLINES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LedgerFile file;
    private final Ledger ledger;
    private final JsonMapper json;
    private final URI home;
    private final Clock wall;
    private final Duration slowness;

    /**
     * Goes on where the file ends.
     *
     * @param home the provider's own address, for customers
     * @param wall the wall clock
     * @param slowness how long a slow card takes, by the wall clock
     */
    Cashier(LedgerFile file, URI home, Clock wall, Duration slowness) {
        this.file = file;
        this.ledger = file.read();
        this.json = file.json();
        this.home = home;
        this.wall = wall;
        this.slowness = slowness;
    }

    /** What became of a customer's attempt to pay. */
    sealed interface Attempt {

        /** Also where it had been paid before. */
        record Done(Sale sale) implements Attempt {}

        record Mistaken(Sale sale, Map<String, String> mistakes) implements Attempt {}

        record Declined(Sale sale) implements Attempt {}

        /** It can no longer be paid. */
        record TooLate(Sale sale) implements Attempt {}
    }

    /** Everything, for the operator. */
    record Overview(Instant now, boolean holding, List<Contract> contracts, List<Notice> notices) {}

    /** A charge for a running subscription that its card did not pay. */
    static final class DeclinedException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    synchronized String open(String key, Sale.Order order) {
        return once(key, () -> {
            var sale = new Sale(name("co"), token(), order, Sale.State.OPEN, now(), 0, null, null);
            ledger.put(sale);
            return new Wire.OpenedCheckout(sale.ref(), home.resolve("/checkout/" + sale.token()));
        });
    }

    synchronized Optional<Sale> sale(String token) {
        return ledger.saleBy(token);
    }

    synchronized Attempt pay(String token, Card.Typed typed) {
        Sale sale = ledger.saleBy(token).orElseThrow();
        if (sale.state() == Sale.State.PAID || sale.state() == Sale.State.PENDING) {
            return new Attempt.Done(sale);
        }
        if (sale.state() != Sale.State.OPEN) {
            return new Attempt.TooLate(sale);
        }
        Map<String, String> mistakes = typed.mistakes(YearMonth.from(now().atOffset(ZoneOffset.UTC)));
        if (!mistakes.isEmpty()) {
            return new Attempt.Mistaken(sale, mistakes);
        }
        Card card = typed.card();
        if (card.behaviour() == Card.Behaviour.SLOW) {
            return new Attempt.Done(keep(sale.pending(card, wall.instant().plus(slowness))));
        }
        if (card.pays(true)) {
            return new Attempt.Done(settle(sale, card));
        }
        Sale declined = sale.declined();
        if (declined.declines() >= MOST_DECLINES) {
            declined = declined.in(Sale.State.FAILED);
            tell(declined.order(), "checkout.failed");
        }
        keep(declined);
        return declined.state() == Sale.State.FAILED ? new Attempt.TooLate(declined) : new Attempt.Declined(declined);
    }

    /** The snapshot afterwards, as JSON. */
    synchronized String changePlan(String ref, String key, Wire.NewPlan wish) {
        return once(key, () -> {
            Contract contract = living(ref);
            int due = wish.atOnce() && wish.charge() ? contract.differenceTo(wish.plan(), now()) : 0;
            Wire.Payment payment = null;
            if (due > 0) {
                payment = payment(
                        contract,
                        due,
                        contract.card().pays(false),
                        "Change to " + wish.plan().name());
                if (!contract.card().pays(false)) {
                    throw new DeclinedException();
                }
            }
            Contract changed = wish.atOnce() ? contract.on(wish.plan(), now()) : contract.waitingFor(wish.plan());
            return step(changed, "subscription.plan_changed", payment);
        });
    }

    /** The snapshot afterwards, as JSON. */
    synchronized String cancel(String ref, String key) {
        return once(key, () -> {
            Contract contract = living(ref);
            return switch (contract.status()) {
                case PAST_DUE -> step(contract.ended(), "subscription.ended", null);
                case CANCELLED -> Wire.Snapshot.of(contract);
                default -> step(contract.cancelled(), "subscription.cancelled", null);
            };
        });
    }

    /** The snapshot afterwards, as JSON. */
    synchronized String resume(String ref, String key) {
        return once(key, () -> {
            Contract contract = living(ref);
            return contract.status() == Contract.Status.CANCELLED
                    ? step(contract.resumed(), "subscription.resumed", null)
                    : Wire.Snapshot.of(contract);
        });
    }

    /** Does what has become due; called again and again. */
    synchronized void tick() {
        for (Sale sale : List.copyOf(ledger.sales.values())) {
            Instant settles = sale.settlesAt();
            if (settles != null && !settles.isAfter(wall.instant())) {
                settle(sale, Objects.requireNonNull(sale.card()));
            } else if (sale.state() == Sale.State.OPEN
                    && sale.openedAt().plus(CHECKOUT_LIFE).isBefore(now())) {
                tell(sale.order(), "checkout.expired");
                keep(sale.in(Sale.State.EXPIRED));
            }
        }
        for (var due = due(now()); due.isPresent(); due = due(now())) {
            renew(due.get(), now());
        }
    }

    /** Moves the clock forward; what becomes due on the way happens at its own time and in its order. */
    synchronized void move(Duration by) {
        if (by.isNegative() || by.compareTo(Duration.ofDays(3650)) > 0) {
            throw new IllegalArgumentException("between 0 and 3650 days, please");
        }
        Instant from = now();
        Instant until = from.plus(by);
        for (var due = due(until); due.isPresent(); due = due(until)) {
            Instant at = Objects.requireNonNull(due.get().dueAt());
            renew(due.get(), at.isBefore(from) ? from : at);
        }
        ledger.moved += by.toSeconds();
        save();
    }

    /** Holds events back from now on, or lets them go: the newest first, to try whether a merchant minds. */
    synchronized void hold(boolean hold) {
        ledger.holding = hold;
        if (!hold) {
            List<Notice> held = ledger.notices.values().stream()
                    .filter(Notice::held)
                    .toList()
                    .reversed();
            held.forEach(notice -> ledger.notices.remove(notice.id()));
            held.forEach(notice -> ledger.put(notice.again(wall.instant())));
        }
        save();
    }

    /** Sends an event once more. */
    synchronized void replay(String id) {
        Notice notice = Optional.ofNullable(ledger.notices.get(id))
                .orElseThrow(() -> new NoSuchElementException("no event " + id));
        ledger.put(notice.again(wall.instant()));
        save();
    }

    synchronized Overview overview() {
        return new Overview(
                now(),
                ledger.holding,
                List.copyOf(ledger.contracts.values()).reversed(),
                List.copyOf(ledger.notices.values()).reversed());
    }

    /** What is to be sent now, in the order in which it happened or was let go. */
    synchronized List<Notice> toSend() {
        return ledger.notices.values().stream()
                .filter(notice -> notice.isDue(wall.instant()))
                .toList();
    }

    synchronized void delivered(Notice notice, boolean arrived, String said) {
        ledger.put(arrived ? notice.delivered(said) : notice.failed(said, wall.instant()));
        save();
    }

    private Optional<Contract> due(Instant at) {
        return ledger.contracts.values().stream()
                .flatMap(contract -> Stream.ofNullable(contract.dueAt())
                        .filter(due -> !due.isAfter(at))
                        .map(_ -> contract))
                .min(Comparator.comparing(contract -> Objects.requireNonNull(contract.dueAt())));
    }

    private void renew(Contract contract, Instant at) {
        if (contract.status() == Contract.Status.CANCELLED || contract.isLastChanceGone()) {
            step(contract.ended(), "subscription.ended", null, at);
            return;
        }
        int price = contract.planToRenew().priceMinor();
        boolean paid = price == 0 || contract.card().pays(false);
        Contract next = paid ? contract.renewed() : contract.unpaid();
        Wire.Payment payment = price == 0
                ? null
                : new Wire.Payment(
                        name("pay"),
                        at,
                        price,
                        contract.plan().currency(),
                        paid ? "PAID" : "FAILED",
                        contract.planToRenew().name() + ", one "
                                + contract.planToRenew().each());
        step(next, paid ? "renewal.paid" : "renewal.failed", payment, at);
    }

    private Sale settle(Sale sale, Card card) {
        Contract contract = Contract.begin(name("sub"), sale.order(), card, now());
        Optional.ofNullable(sale.order().replaces())
                .flatMap(ref -> Optional.ofNullable(ledger.contracts.get(ref)))
                .filter(old -> old.merchant().equals(contract.merchant()) && old.dueAt() != null)
                .ifPresent(old -> ledger.put(old.ended())); // the merchant asked for it and needs no word of it
        Sale paid = sale.in(Sale.State.PAID);
        ledger.put(paid);
        Wire.Payment payment = payment(
                contract,
                contract.plan().priceMinor(),
                true,
                contract.plan().name() + ", one " + contract.plan().each());
        step(contract, "checkout.completed", payment);
        return paid;
    }

    private Wire.Payment payment(Contract contract, int amount, boolean paid, String description) {
        return new Wire.Payment(
                name("pay"), now(), amount, contract.plan().currency(), paid ? "PAID" : "FAILED", description);
    }

    private Wire.Snapshot step(Contract contract, String type, Wire.@Nullable Payment payment) {
        return step(contract, type, payment, now());
    }

    private Wire.Snapshot step(Contract contract, String type, Wire.@Nullable Payment payment, Instant at) {
        ledger.put(contract);
        Wire.Snapshot snapshot = Wire.Snapshot.of(contract);
        var event = new Wire.Event(name("evt"), type, contract.merchant(), at, contract.reference(), snapshot, payment);
        post(event, contract.notifyAt(), contract.ref());
        return snapshot;
    }

    private void tell(Sale.Order order, String type) {
        var event = new Wire.Event(name("evt"), type, order.merchant(), now(), order.reference(), null, null);
        post(event, order.notifyAt(), "checkout");
    }

    private void post(Wire.Event event, URI to, String about) {
        ledger.put(new Notice(
                event.id(),
                event.merchant(),
                event.type(),
                about,
                event.at(),
                to,
                json.writeValueAsString(event),
                0,
                wall.instant(),
                ledger.holding,
                ""));
        save();
    }

    private Contract living(String ref) {
        return Optional.ofNullable(ledger.contracts.get(ref))
                .filter(contract -> contract.status() != Contract.Status.ENDED)
                .orElseThrow(() -> new NoSuchElementException("no living subscription " + ref));
    }

    private Sale keep(Sale sale) {
        ledger.put(sale);
        save();
        return sale;
    }

    private String once(String key, Supplier<Object> work) {
        String before = ledger.answers.get(key);
        if (before != null) {
            return before;
        }
        String answer = json.writeValueAsString(work.get());
        ledger.answers.put(key, answer);
        save();
        return answer;
    }

    private String name(String kind) {
        return ledger.name(kind);
    }

    private Instant now() {
        return wall.instant().plusSeconds(ledger.moved).truncatedTo(ChronoUnit.MILLIS);
    }

    private void save() {
        file.write(ledger);
    }

    private static String token() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
