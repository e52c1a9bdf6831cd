package io.marquee.admin.schedule;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.editing.Edit;
import io.marquee.epg.editing.Entry;
import io.marquee.epg.editing.ScheduleDays;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what came of a step. */
final class Outcome {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int LONG = 8000;

    private Outcome() {}

    static String words(Edit edit, ScheduleDays days) {
        return switch (edit) {
            case Edit.Done(int changed, var leftOut) ->
                changed == 0 && leftOut.isEmpty()
                        ? "Nothing to change"
                        : Figures.of(changed, "broadcast") + " changed in the draft"
                                + (leftOut.isEmpty() ? "" : "; " + leftOut.size() + " found no room");
            case Edit.InTheWay refused ->
                "“" + refused.obstacle().name() + "” is in the way, " + times(refused.obstacle(), days) + ".";
            case Edit.Begun(Entry entry) ->
                "“" + entry.name() + "”, " + times(entry, days)
                        + ": what has begun stays, and nothing new begins in the past.";
            case Edit.Overtaken(Entry entry) ->
                "Somebody has changed “" + entry.name() + "” since. Nothing has been done.";
        };
    }

    /**
     * Shows it for a while.
     *
     * @param insert makes room for it after all; null where that is no way out
     */
    static void show(String words, @Nullable Runnable insert) {
        if (insert == null) {
            Notification.show(words, LONG, Notification.Position.BOTTOM_START);
            return;
        }
        var notice = new Notification();
        NativeButton push = Markup.button("Insert, push what follows", "ghost", "sm");
        push.addClickListener(_ -> {
            notice.close();
            insert.run();
        });
        notice.add(Markup.row(Markup.span(words), push));
        notice.setDuration(LONG);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.open();
    }

    static String times(Entry entry, ScheduleDays days) {
        return CLOCK.format(entry.start().atZone(days.zone())) + " – "
                + CLOCK.format(entry.stop().atZone(days.zone()));
    }
}
