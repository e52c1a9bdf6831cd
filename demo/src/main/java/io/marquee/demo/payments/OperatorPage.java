package io.marquee.demo.payments;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of whoever runs a demonstration: what is sold, what is on its way, and the levers to try what may happen. */
final class OperatorPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);
    private static final int MOST = 100;

    private OperatorPage() {}

    static String of(Cashier.Overview overview, String nonce) {
        String body = """
                <main class="operator">
                  <header>
                    <h1>Local payments</h1>
                    <p class="quiet">For demonstrations. No money moves. It is <strong>%s</strong> here, UTC.</p>
                  </header>
                  <section class="levers" aria-label="Clock and events">
                    <form method="post" action="/operator/clock">
                      <label for="days">Move the clock by days</label>
                      <input id="days" name="days" type="number" min="1" max="400" value="31" required>
                      <button class="button">Move</button>
                    </form>
                    <form method="post" action="/operator/%s">
                      <p>%s</p>
                      <button class="button secondary">%s</button>
                    </form>
                  </section>
                  <h2>Subscriptions</h2>
                  %s
                  <h2>Events</h2>
                  %s
                </main>""".formatted(
                        DAY.format(overview.now().atOffset(ZoneOffset.UTC)),
                        overview.holding() ? "release" : "hold",
                        overview.holding()
                                ? "Events are being held back."
                                : "Hold events back, then let them go in the wrong order.",
                        overview.holding() ? "Send them, the newest first" : "Hold events back",
                        contracts(overview),
                        notices(overview));
        return Html.page("Local payments", "", nonce, body);
    }

    private static String contracts(Cashier.Overview overview) {
        if (overview.contracts().isEmpty()) {
            return "<p class=\"quiet\">Nobody has paid yet.</p>";
        }
        return """
                <div class="scroll"><table>
                <thead><tr><th>Customer</th><th>Of</th><th>Plan</th><th>State</th><th>Period ends</th><th>Card</th></tr></thead>
                <tbody>%s</tbody></table></div>""".formatted(overview.contracts().stream()
                .limit(MOST)
                .map(contract -> row(
                        Html.text(contract.email()),
                        Html.text(contract.brand()),
                        Html.text(contract.plan().name())
                                + (contract.nextPlan() == null
                                        ? ""
                                        : " → " + Html.text(contract.nextPlan().name())),
                        "<span class=\"state %1$s\">%1$s</span>"
                                .formatted(contract.status()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ')),
                        day(contract.periodEnd()),
                        Html.text(contract.card().text())))
                .collect(Collectors.joining()));
    }

    private static String notices(Cashier.Overview overview) {
        if (overview.notices().isEmpty()) {
            return "<p class=\"quiet\">Nothing has happened yet.</p>";
        }
        return """
                <div class="scroll"><table>
                <thead><tr><th>Event</th><th>About</th><th>Of</th><th>Happened</th><th>Delivery</th><th></th></tr></thead>
                <tbody>%s</tbody></table></div>""".formatted(overview.notices().stream()
                .limit(MOST)
                .map(notice -> row(
                        Html.text(notice.type()),
                        Html.text(notice.about()),
                        Html.text(notice.merchant()),
                        day(notice.happenedAt()),
                        delivery(notice),
                        "<form method=\"post\" action=\"/operator/replay/%s\"><button class=\"small\">Send again</button></form>"
                                .formatted(Html.text(notice.id()))))
                .collect(Collectors.joining()));
    }

    private static String delivery(Notice notice) {
        if (notice.held()) {
            return "held back";
        }
        if (!notice.isUnderWay()) {
            return "answered " + Html.text(notice.answer());
        }
        return switch (notice.attempts()) {
            case 0 -> "on its way";
            case 1 -> "tried once: " + Html.text(notice.answer());
            default -> "tried %d times: %s".formatted(notice.attempts(), Html.text(notice.answer()));
        };
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }
}
