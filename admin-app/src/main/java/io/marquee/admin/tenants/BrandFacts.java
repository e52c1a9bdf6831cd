package io.marquee.admin.tenants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.mail.MailDialog;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandFigures;
import io.marquee.platform.FirstOwners;
import io.marquee.platform.HostName;
import io.marquee.tenancy.Tenant.State;
import java.util.List;
import java.util.function.Consumer;

/** Under which addresses a brand is found, how large it is, and what can be done with it as a whole. */
final class BrandFacts extends Panel {

    private final Div lines = Markup.div("facts-list small");
    private final Div actions = Markup.div("row wrap");
    private final Consumer<FirstOwners.Asked> askAgain;

    BrandFacts(Consumer<FirstOwners.Asked> askAgain) {
        super("Addresses and size");
        this.askAgain = askAgain;
        add(lines, actions);
    }

    void show(Brand brand, BrandFigures figures, List<FirstOwners.Asked> asked, Component... doable) {
        lines.removeAll();
        for (String host : brand.hosts()) {
            lines.add(line(
                    new HostName(host).readable(),
                    brand.state() == State.ACTIVE ? Markup.span("Serving", "ok") : Markup.span("Not serving", "warn")));
        }
        lines.add(
                line("Plans", new Span(figures.plans().isEmpty() ? "–" : String.join(", ", figures.plans()))),
                line("Titles published", number(figures.titles())),
                line("Channels", number(figures.channels())),
                line("Accounts", number(figures.accounts())),
                line("Plays in 7 days", number(figures.plays())),
                line(
                        "Last activity",
                        figures.lastActivity() == null ? new Span("–") : Moment.ago(figures.lastActivity())),
                line("Founded", Moment.date(brand.createdAt())));
        asked.forEach(one ->
                lines.add(line("Owner asked until", Moment.date(one.invitation().expiresAt()))));
        asked.forEach(one -> lines.add(line(one.invitation().email(), passOn(one))));
        actions.removeAll();
        actions.add(doable);
    }

    private Component passOn(FirstOwners.Asked asked) {
        NativeButton again = Markup.button("Invite again", "ghost", "sm");
        again.addClickListener(_ -> askAgain.accept(asked));
        Div passOn = Markup.div("row wrap", again);
        asked.letter().ifPresent(letter -> {
            NativeButton read = Markup.button("Pass on", "ghost", "sm");
            read.setTitle("No mail server has taken the invitation");
            read.addClickListener(_ -> new MailDialog(letter, true, false, () -> {}).open());
            passOn.addComponentAsFirst(read);
        });
        return passOn;
    }

    private static Span number(int number) {
        return Markup.span(Figures.of(number), "num");
    }

    private static Div line(String what, Component value) {
        return Markup.div("row spread", Markup.span(what, "muted", "clip"), value);
    }
}
