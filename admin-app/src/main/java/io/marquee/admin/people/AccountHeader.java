package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import io.marquee.account.Role;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.people.AccountRow;
import java.util.Locale;
import java.util.stream.Collectors;

/** The top of an account's page: who it is, how it stands, and what can be done. */
final class AccountHeader extends Div {

    private final Div initial = Markup.div("initial xl");
    private final H1 name = new H1();
    private final Div facts = Markup.div("facts small");

    AccountHeader(Component... actions) {
        addClassName("account-head");
        initial.getElement().setAttribute("aria-hidden", "true");
        add(
                initial,
                Markup.div("grow", Markup.link("people", "People", "small", "muted"), name, facts),
                Markup.div("row wrap", actions));
    }

    void show(AccountRow account) {
        initial.setText(Initials.of(account.displayName()));
        name.setText(account.displayName());
        Standing standing = Standing.of(account);
        facts.removeAll();
        facts.add(
                Markup.span(standing.words(), "tag", standing.style()),
                Markup.span(account.email(), "address"),
                new Div(Markup.span("Joined "), Moment.day(account.joinedAt())));
        facts.add(
                account.lastSeenAt() == null
                        ? Markup.span("Never seen")
                        : new Div(Markup.span("Seen "), Moment.ago(account.lastSeenAt())));
        if (!account.roles().isEmpty()) {
            facts.add(Markup.span(
                    "Staff: "
                            + account.roles().stream()
                                    .sorted()
                                    .map(AccountHeader::word)
                                    .collect(Collectors.joining(", ")),
                    "tag",
                    "line"));
        }
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
