package io.marquee.admin.channels;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.epg.Broadcast;
import io.marquee.epg.NowAndNext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of the lineup. */
final class ChannelCells {

    private static final Duration SHORT = Duration.ofDays(3);

    private ChannelCells() {}

    static Component name(NowAndNext row) {
        return Markup.div(
                "cell-title",
                Markup.div("logo", Markup.decoration(row.channel().logoUrl())),
                new Span(
                        Markup.bold(row.channel().name()),
                        Markup.span("No. " + row.channel().number(), "faint", "num", "narrow")));
    }

    static Component onAir(NowAndNext row, Instant now) {
        Broadcast current = row.current();
        if (current == null) {
            return Markup.span("Nothing scheduled", "warn");
        }
        Div bar = Markup.bar(100 * current.slot().progress(now), "var(--mq-live)");
        bar.getStyle().set("margin-top", "6px").set("max-width", "220px");
        return Markup.div("", Markup.span(current.title(), "clip"), bar);
    }

    static Component next(NowAndNext row) {
        Broadcast next = row.next();
        if (next == null) {
            return Markup.span("–", "faint");
        }
        Moment at = Moment.clock(next.slot().start());
        at.addClassNames("num", "faint");
        return Markup.div("row", at, Markup.span(next.title(), "clip", "muted"));
    }

    static Component until(@Nullable Instant until, Instant now) {
        if (until == null) {
            return Markup.span("No schedule", "tag", "s-danger");
        }
        Moment moment = Moment.date(until);
        moment.addClassNames("num", until.isBefore(now.plus(SHORT)) ? "warn" : "muted");
        return moment;
    }
}
