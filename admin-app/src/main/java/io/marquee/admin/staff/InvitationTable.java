package io.marquee.admin.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Narrow;
import io.marquee.staff.Invitation;
import io.marquee.staff.RoleNames;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The grid of unanswered invitations. */
final class InvitationTable extends Grid<Invitation> {

    InvitationTable(Clock clock, Consumer<Invitation> again, Consumer<Invitation> revoke) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(new ComponentRenderer<>(InvitationTable::whom))
                .setHeader("Invited")
                .setFlexGrow(1)
                .setWidth("170px");
        var roles = addColumn(new ComponentRenderer<>(invitation -> StaffTable.roles(invitation.roles())))
                .setHeader("Roles")
                .setFlexGrow(2)
                .setWidth("180px");
        var until = addColumn(new ComponentRenderer<>(invitation -> until(invitation, clock)))
                .setHeader("Good until")
                .setWidth("140px")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(invitation -> actions(invitation, again, revoke)))
                .setWidth("112px")
                .setFlexGrow(0);
        Narrow.hides(this, Narrow.HANDHELD, List.of(roles, until));
    }

    private static Component whom(Invitation invitation) {
        String by = invitation.invitedBy().isBlank() ? "the platform" : invitation.invitedBy();
        return Markup.div(
                "cell-title",
                new Span(
                        Markup.bold(invitation.email()),
                        Markup.span("by " + by, "faint", "wide"),
                        Markup.span(RoleNames.list(invitation.roles()), "faint", "narrow")));
    }

    private static Component until(Invitation invitation, Clock clock) {
        return invitation.expiresAt().isAfter(clock.instant())
                ? Moment.date(invitation.expiresAt())
                : Markup.span("Expired", "tag", "s-warn");
    }

    private static Component actions(Invitation invitation, Consumer<Invitation> again, Consumer<Invitation> revoke) {
        NativeButton resend = Markup.iconButton(Icon.AGAIN, "Send " + invitation.email() + " a new link", "tiny");
        resend.addClickListener(_ -> again.accept(invitation));
        NativeButton back = Markup.iconButton(Icon.BIN, "Take back the invitation of " + invitation.email(), "tiny");
        back.addClickListener(_ -> revoke.accept(invitation));
        return Markup.row(resend, back);
    }
}
