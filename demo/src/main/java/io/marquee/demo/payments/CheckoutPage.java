package io.marquee.demo.payments;

import java.util.Map;

/** The page on which a customer pays. Everything that came from elsewhere is escaped. */
final class CheckoutPage {

    private CheckoutPage() {}

    static String blank(Sale sale, String nonce) {
        return page(sale, new Card.Typed("", "", "", ""), Map.of(), "", nonce);
    }

    static String mistaken(Sale sale, Card.Typed typed, Map<String, String> mistakes, String nonce) {
        return page(sale, typed, mistakes, "", nonce);
    }

    static String declined(Sale sale, Card.Typed typed, String nonce) {
        String notice = """
                <p class="notice" role="alert"><strong>Your card was declined.</strong>
                Nothing has been charged. Check the details or use another card.</p>""";
        return page(sale, typed, Map.of(), notice, nonce);
    }

    static String over(Sale sale, String nonce) {
        return Html.page("This page has expired", accent(sale), nonce, """
                <main class="narrow">
                  <h1>This page has expired</h1>
                  <p>Nothing has been charged. Go back to %s to start again.</p>
                  <p><a class="button" href="%s">Back to %s</a></p>
                </main>""".formatted(
                        Html.text(sale.order().brand()),
                        Html.text(sale.back("expired").toString()),
                        Html.text(sale.order().brand())));
    }

    private static String page(Sale sale, Card.Typed typed, Map<String, String> mistakes, String notice, String nonce) {
        Sale.Order order = sale.order();
        SoldPlan plan = order.plan();
        String price = Html.text(plan.price());
        String body = """
                <main class="checkout">
                  <section class="summary" aria-label="What you pay for">
                    <p class="brand">%1$s</p>
                    <h1>%2$s</h1>
                    <p class="price">%3$s <span>a %4$s</span></p>
                    <dl>
                      <div><dt>%2$s plan, first %4$s</dt><dd>%3$s</dd></div>
                      <div class="total"><dt>Due today</dt><dd>%3$s</dd></div>
                    </dl>
                    <p class="quiet">Renews every %4$s until you cancel, which you can do at any time.</p>
                  </section>
                  <form method="post" class="card" aria-label="Payment">
                    <h2>Pay by card</h2>
                    %5$s
                    <p class="account"><span>Account</span> %6$s</p>
                    %7$s
                    <div class="pair">%8$s%9$s</div>
                    %10$s
                    <button type="submit" class="button">Pay %3$s</button>
                    <p class="back"><a href="%11$s">Cancel and go back to %1$s</a></p>
                    <details>
                      <summary>Demonstration: no money moves. Cards to try</summary>
                      <ul>
                        <li><code>4242 4242 4242 4242</code> pays</li>
                        <li><code>4000 0000 0000 0002</code> is declined</li>
                        <li><code>4000 0000 0000 0341</code> pays now, not at the renewal</li>
                        <li><code>4000 0000 0000 3220</code> pays after a few seconds</li>
                      </ul>
                      <p>Any month to come, any security code, any name.</p>
                    </details>
                  </form>
                </main>""".formatted(
                        Html.text(order.brand()),
                        Html.text(plan.name()),
                        price,
                        plan.each(),
                        notice,
                        Html.text(order.email()),
                        field(
                                "number",
                                "Card number",
                                typed.number(),
                                mistakes,
                                "inputmode=\"numeric\" autocomplete=\"cc-number\" placeholder=\"1234 1234 1234 1234\""
                                        + " pattern=\"[0-9 \\-]{13,23}\" maxlength=\"23\""
                                        + " title=\"The 13 to 19 digits of the card\""),
                        field(
                                "expiry",
                                "Valid thru",
                                typed.expiry(),
                                mistakes,
                                "inputmode=\"numeric\" autocomplete=\"cc-exp\" placeholder=\"MM / YY\""
                                        + " pattern=\" *[0-9]{2} */ *[0-9]{2} *\" maxlength=\"9\""
                                        + " title=\"Month and year, such as 04/29\""),
                        field(
                                "code",
                                "Security code",
                                "",
                                mistakes,
                                "inputmode=\"numeric\" autocomplete=\"cc-csc\" placeholder=\"123\""
                                        + " pattern=\"[0-9]{3,4}\" maxlength=\"4\" title=\"3 or 4 digits\""),
                        field(
                                "holder",
                                "Name on the card",
                                typed.holder(),
                                mistakes,
                                "autocomplete=\"cc-name\" maxlength=\"80\""),
                        Html.text(sale.back("cancelled").toString()));
        return Html.page("Pay " + plan.price() + " to " + order.brand(), accent(sale), nonce, body);
    }

    private static String field(
            String name, String label, String value, Map<String, String> mistakes, String attributes) {
        String mistake = mistakes.get(name);
        return """
                <div class="field">
                  <label for="%1$s">%2$s</label>
                  <input id="%1$s" name="%1$s" value="%3$s" required %4$s%5$s>
                  %6$s
                </div>""".formatted(
                        name,
                        label,
                        Html.text(value),
                        attributes,
                        mistake == null ? "" : " aria-invalid=\"true\" aria-describedby=\"" + name + "-mistake\"",
                        mistake == null
                                ? ""
                                : "<p class=\"mistake\" id=\"%s-mistake\" role=\"alert\">%s</p>"
                                        .formatted(name, Html.text(mistake)));
    }

    private static String accent(Sale sale) {
        String accent = sale.order().accent();
        return ":root { --accent: %s; --on-accent: %s; }".formatted(accent, Html.readableOn(accent));
    }
}
