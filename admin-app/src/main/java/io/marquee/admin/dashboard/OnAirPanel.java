package io.marquee.admin.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.marquee.account.Role;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.epg.Broadcast;
import io.marquee.epg.NowAndNext;
import java.time.Instant;

/** What some of the channels show at the moment. */
final class OnAirPanel extends Panel {

    private static final int SHOWN = 8;

    OnAirPanel(Standing.Snapshot now) {
        super("On air now", aside(now));
        if (now.onAir().isEmpty()) {
            add(KeyFigures.none("There are no channels yet."));
            return;
        }
        Div lines = Markup.div("lines");
        now.onAir().stream()
                .sorted((one, other) -> Boolean.compare(one.current() != null, other.current() != null))
                .limit(SHOWN)
                .forEach(channel -> lines.add(line(channel, now.now())));
        add(lines);
    }

    private static Component aside(Standing.Snapshot now) {
        return now.may(Role.SCHEDULER) || now.may(Role.EDITOR)
                ? Markup.link("channels", "All " + now.onAir().size())
                : Markup.span(now.onAir().size() + " channels", "small", "muted");
    }

    private static Div line(NowAndNext channel, Instant now) {
        Div line =
                new Div(Markup.div("logo", Markup.decoration(channel.channel().logoUrl())));
        Broadcast current = channel.current();
        if (current == null) {
            line.add(Markup.div(
                    "grow",
                    Markup.bold(channel.channel().name(), "clip"),
                    Markup.span("Nothing scheduled", "xs", "warn", "clip")));
            return line;
        }
        Div names = Markup.div(
                "grow",
                Markup.bold(current.title(), "clip"),
                Markup.span(channel.channel().name(), "xs", "muted", "clip"));
        Div bar = Markup.bar(100 * current.slot().progress(now), "var(--mq-live)");
        bar.setWidth("64px");
        Moment until = Moment.clock(current.slot().stop());
        until.addClassNames("num", "muted", "small");
        line.add(names, bar, until);
        return line;
    }
}
