package io.marquee.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A point in time, written in the reader's own time zone by the browser; until then in UTC. */
@Tag("mq-time")
public final class Moment extends Component implements HasStyle {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** How it is written. */
    public enum Form {
        /** {@code 20:47} */
        CLOCK,
        /** {@code 20 Nov, 20:47} */
        DATE,
        /** {@code 20 Nov 2026} */
        DAY,
        /** {@code 2 minutes ago} */
        AGO,
        /** {@code Friday 20 November, 20:47} */
        LONG
    }

    public Moment(Instant at, Form form) {
        getElement().setAttribute("at", at.toString());
        getElement().setAttribute("form", form.name().toLowerCase(Locale.ROOT));
        getElement().setText(UTC.format(at));
    }

    public static Moment clock(Instant at) {
        return new Moment(at, Form.CLOCK);
    }

    public static Moment date(Instant at) {
        return new Moment(at, Form.DATE);
    }

    public static Moment day(Instant at) {
        return new Moment(at, Form.DAY);
    }

    public static Moment ago(Instant at) {
        return new Moment(at, Form.AGO);
    }
}
