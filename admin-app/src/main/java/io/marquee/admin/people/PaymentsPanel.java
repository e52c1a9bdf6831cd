package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.subscription.Payment;
import io.marquee.subscription.PaymentState;
import java.util.List;

/** What was paid, and what should have been. */
final class PaymentsPanel extends Panel {

    private static final int SHOWN = 12;

    private final Div list = Markup.div("ledger");

    PaymentsPanel() {
        super("Payments");
        add(list);
    }

    void show(List<Payment> payments) {
        setVisible(!payments.isEmpty());
        list.removeAll();
        payments.stream().limit(SHOWN).map(PaymentsPanel::line).forEach(list::add);
        if (payments.size() > SHOWN) {
            list.add(Markup.paragraph("and earlier ones", "small", "muted"));
        }
    }

    private static Component line(Payment payment) {
        Moment at = Moment.day(payment.at());
        at.addClassNames("num", "faint", "small");
        return Markup.div(
                "step-line",
                at,
                Markup.span(payment.description(), "grow"),
                state(payment.state()),
                Markup.bold(Figures.money(payment.amountMinor(), payment.currency()), "num"));
    }

    private static Component state(PaymentState state) {
        return switch (state) {
            case PAID -> Markup.span("Paid", "tag", "s-ok");
            case FAILED -> Markup.span("Failed", "tag", "s-danger");
            case REFUNDED -> Markup.span("Refunded", "tag", "line");
        };
    }
}
