package io.marquee.viewer.account;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.marquee.subscription.Payment;
import io.marquee.subscription.PaymentState;
import io.marquee.viewer.plans.PlanWords;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.PlanSheet;
import java.util.List;

/** What the account has paid, or should have. */
final class PaymentTable extends Section {

    private static final List<String> COLUMNS = List.of("Date", "What for", "How it went", "Amount");

    PaymentTable(List<Payment> payments) {
        addClassName("stack");
        add(new H2("Payments"));
        if (payments.isEmpty()) {
            add(Markup.paragraph("None yet.", "small", "muted"));
            return;
        }
        Part head = new Part("tr");
        COLUMNS.forEach(name -> head.add(heading(name)));
        Part body = new Part("tbody");
        payments.forEach(payment -> body.add(line(payment)));
        Part table = new Part("table");
        Part top = new Part("thead");
        top.add(head);
        table.addClassName("payments");
        table.add(top, body);
        Div box = new Div(table);
        box.addClassName("payments-box");
        add(box);
    }

    private static final class Part extends HtmlContainer {
        Part(String tag) {
            super(tag);
        }
    }

    private static Part heading(String name) {
        Part heading = new Part("th");
        heading.setText(name);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private static Part line(Payment payment) {
        Part line = new Part("tr");
        line.add(
                cell(Markup.span(PlanWords.day(payment.at()), "num")),
                cell(Markup.span(payment.description(), "what")),
                cell(state(payment.state())),
                cell(Markup.span(PlanSheet.money(payment.amountMinor(), payment.currency()), "num")));
        return line;
    }

    private static Part cell(Span content) {
        Part cell = new Part("td");
        cell.add(content);
        return cell;
    }

    private static Span state(PaymentState state) {
        return switch (state) {
            case PAID -> Markup.span("Paid", "tag", "s-ok");
            case FAILED -> Markup.span("Failed", "tag", "s-danger");
            case REFUNDED -> Markup.span("Given back", "tag", "s-warn");
        };
    }
}
