package io.marquee.admin.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.account.Role;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Narrow;
import io.marquee.admin.ui.Staff;
import io.marquee.edge.security.CurrentUser;
import io.marquee.mail.Mail;
import io.marquee.mail.MailQuery;
import io.marquee.mail.MailServer;
import io.marquee.mail.MailState;
import io.marquee.mail.Mails;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** Mail that was written in the service's name, and what became of it. */
@Route("outbox")
@PageTitle("Outbox")
@RolesAllowed({Staff.OWNER, Staff.SUPPORT})
class OutboxView extends Div {

    private final MailQuery mail;
    private final Mails mails;
    private final MailServer server;
    private final boolean owner;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final Grid<Mail> grid = new Grid<>();

    OutboxView(MailQuery mail, Mails mails, MailServer server, CurrentUser users, LiveFeed feed) {
        this.mail = mail;
        this.mails = mails;
        this.server = server;
        this.owner = users.require().roles().contains(Role.OWNER);
        getStyle().set("display", "flex").set("flex-direction", "column").set("flex", "1");
        columns();
        grid.setEmptyStateComponent(Markup.state(
                Icon.MAIL, "No mail has been written yet", "Invitations and confirmations of addresses come here."));
        grid.setDataProvider(new CallbackDataProvider<Mail, Void>(
                query -> mail.newest(query.getOffset(), query.getLimit()).stream(), _ -> mail.count(), Mail::id));
        add(Markup.head("Outbox", summary));
        if (!server.present()) {
            add(withoutServer());
        }
        add(Markup.div("panel grid-panel", grid));
        show();
        feed.follow(this, Set.of(Mails.TOPIC), this::show);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::subject))
                .setHeader("Mail")
                .setFlexGrow(2)
                .setWidth("200px");
        var to = grid.addColumn(Mail::recipient).setHeader("To").setFlexGrow(1).setWidth("180px");
        grid.addColumn(new ComponentRenderer<>(OutboxView::state))
                .setHeader("State")
                .setWidth("112px")
                .setFlexGrow(0);
        var at = grid.addColumn(new ComponentRenderer<>(letter -> Moment.date(letter.createdAt())))
                .setHeader("Written")
                .setWidth("140px")
                .setFlexGrow(0);
        Narrow.hides(this, Narrow.HANDHELD, List.of(to, at));
    }

    private Component subject(Mail letter) {
        NativeButton open = new NativeButton();
        open.addClassName("cell-title");
        open.add(new Span(
                Markup.bold(letter.subject()),
                Markup.span(letter.error() == null ? "" : letter.error(), "danger", "wide", "small"),
                Markup.span(letter.recipient(), "faint", "narrow")));
        open.addClickListener(_ -> dialog(letter).open());
        return open;
    }

    MailDialog dialog(Mail letter) {
        boolean readable = owner || !letter.inConfidence();
        return new MailDialog(letter, readable, server.present(), () -> resend(letter));
    }

    static Component state(Mail letter) {
        return switch (letter.state()) {
            case QUEUED -> Markup.span("Waiting", "tag", "s-info");
            case HELD -> Markup.span("Held", "tag", "s-warn");
            case SENT -> Markup.span("Sent", "tag", "s-ok");
            case FAILED -> Markup.span("Failed", "tag", "s-danger");
        };
    }

    private static Component withoutServer() {
        return Markup.div(
                "banner",
                Icon.MAIL.create(),
                Markup.div(
                        "grow small",
                        Markup.bold("There is no mail server"),
                        Markup.span("Mail is held here: open one and pass on what it says.")));
    }

    private void resend(Mail letter) {
        mails.resend(letter.id());
        show();
    }

    private void show() {
        int waiting = mail.waitingForStaff();
        summary.setText(Figures.of(mail.count(), "mail") + " of the last 90 days"
                + (waiting == 0 ? "" : " · " + Figures.of(waiting) + " held or failed"));
        grid.getDataProvider().refreshAll();
    }

    /** Whether sending it once more makes sense. */
    static boolean sendable(Mail letter) {
        return letter.state() != MailState.QUEUED;
    }
}
