package io.marquee.admin.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.marquee.account.AccountId;
import io.marquee.account.Role;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Narrow;
import io.marquee.staff.RoleNames;
import io.marquee.staff.StaffMember;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The grid of colleagues. */
final class StaffTable extends Grid<StaffMember> {

    StaffTable(AccountId self, Consumer<StaffMember> edit, Consumer<StaffMember> remove) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(new ComponentRenderer<>(member -> person(member, self)))
                .setHeader("Colleague")
                .setFlexGrow(1)
                .setWidth("190px")
                .setSortable(true)
                .setComparator(StaffMember::name);
        var roles = addColumn(new ComponentRenderer<>(member -> roles(member.roles())))
                .setHeader("Roles")
                .setFlexGrow(2)
                .setWidth("220px");
        var seen = addColumn(new ComponentRenderer<>(StaffTable::seen))
                .setHeader("Last seen")
                .setWidth("140px")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(member -> actions(member, edit, remove)))
                .setWidth("112px")
                .setFlexGrow(0);
        Narrow.hides(this, Narrow.HANDHELD, List.of(roles, seen));
    }

    static Component roles(Set<Role> roles) {
        return Markup.div(
                "tags",
                Stream.of(Role.values())
                        .filter(roles::contains)
                        .map(role -> Markup.span(RoleNames.of(role), "tag", role == Role.OWNER ? "s-info" : "line"))
                        .toArray(Component[]::new));
    }

    private static Component person(StaffMember member, AccountId self) {
        String name = member.name().isBlank() ? member.email() : member.name();
        Span names = new Span(
                Markup.bold(member.account().equals(self) ? name + " (you)" : name),
                Markup.span(member.email(), "faint", "wide"),
                Markup.span(RoleNames.list(member.roles()), "faint", "narrow"));
        return Markup.div(
                "cell-title", Markup.span(name.substring(0, name.offsetByCodePoints(0, 1)), "initial"), names);
    }

    private static Component seen(StaffMember member) {
        if (member.suspended()) {
            return Markup.span("Suspended", "tag", "s-warn");
        }
        return member.seenAt() == null ? Markup.span("Never", "faint") : Moment.ago(member.seenAt());
    }

    private static Component actions(StaffMember member, Consumer<StaffMember> edit, Consumer<StaffMember> remove) {
        NativeButton change = Markup.iconButton(Icon.PEN, "Change the roles of " + member.name(), "tiny");
        change.addClickListener(_ -> edit.accept(member));
        NativeButton leave = Markup.iconButton(Icon.BIN, "Remove " + member.name() + " from the staff", "tiny");
        leave.addClickListener(_ -> remove.accept(member));
        return Markup.row(change, leave);
    }
}
