package io.marquee.admin.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.audit.AuditAction;
import io.marquee.audit.AuditChange;
import io.marquee.audit.AuditEntry;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One change in full: who, when, from where, and each thing before and after. */
final class ChangePanel extends Panel {

    private final AuditValues values;
    private final Div content = Markup.div("stack");

    ChangePanel(AuditValues values, Runnable closed) {
        super("Change", close(closed));
        this.values = values;
        addClassName("change");
        getElement().setAttribute("aria-live", "polite");
        add(content);
    }

    void show(AuditChange change) {
        setHeading(AuditWords.line(change));
        content.removeAll();
        Moment at = new Moment(change.at(), Moment.Form.LONG);
        content.add(Markup.div(
                "small muted",
                Markup.bold(change.actorName().isBlank() ? "Somebody" : change.actorName()),
                Markup.span(" · "),
                at,
                Markup.span(change.actorAddress().isBlank() ? "" : " · from " + change.actorAddress())));
        change.parts().forEach(part -> content.add(part(part)));
        int more = change.partCount() - change.parts().size();
        if (more > 0) {
            content.add(Markup.paragraph("And " + Figures.of(more) + " more parts.", "small", "faint"));
        }
    }

    private Component part(AuditEntry part) {
        Div box = Markup.div("part", Markup.bold(AuditWords.line(part)));
        Set<String> columns = new TreeSet<>();
        addNames(columns, part.before());
        addNames(columns, part.after());
        columns.stream().filter(column -> !column.equals("id")).forEach(column -> box.add(field(part, column)));
        if (!part.thingId().isEmpty()) {
            box.add(Markup.link(
                    "audit?thing=" + part.thing() + "&id=" + part.thingId(), "All changes of it", "small", "accent"));
        }
        return box;
    }

    private Component field(AuditEntry part, String column) {
        Div line = Markup.div("field-change", Markup.span(AuditWords.field(column), "small", "muted"));
        if (part.action() == AuditAction.CHANGED) {
            line.add(Markup.div(
                    "values",
                    Markup.div("was", Markup.span("before ", "sr"), values.of(column, value(part.before(), column))),
                    Markup.span("→", "faint"),
                    Markup.div("is", Markup.span("after ", "sr"), values.of(column, value(part.after(), column)))));
        } else {
            JsonNode only = part.after() == null ? part.before() : part.after();
            line.add(Markup.div("values", Markup.div("is", values.of(column, value(only, column)))));
        }
        return line;
    }

    private static @Nullable JsonNode value(@Nullable JsonNode columns, String column) {
        return columns == null ? null : columns.get(column);
    }

    private static void addNames(Set<String> names, @Nullable JsonNode columns) {
        if (columns != null) {
            names.addAll(columns.propertyNames());
        }
    }

    private static NativeButton close(Runnable closed) {
        NativeButton close = Markup.iconButton(Icon.CROSS, "Close", "tiny");
        close.addClickListener(_ -> closed.run());
        return close;
    }
}
