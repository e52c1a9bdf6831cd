package io.marquee.viewer.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import io.marquee.epg.reminder.Reminder;
import io.marquee.epg.reminder.ReminderId;
import io.marquee.epg.reminder.ReminderState;
import io.marquee.epg.reminder.Reminders;
import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import io.marquee.viewer.profiles.ProfilePages;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows a reminder whose time has come on every open page of its profile, once. */
@org.springframework.stereotype.Component
class ReminderToasts implements EventReceiver {

    private static final Duration SHOWN = Duration.ofMinutes(2);
    private static final int REMEMBERED = 10_000;

    private final Reminders reminders;
    private final ProfilePages pages;
    private final Clock clock;
    private final Set<UUID> told = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    ReminderToasts(Reminders reminders, ProfilePages pages, Clock clock) {
        this.reminders = reminders;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Reminders.TOLD);
    }

    @Override
    public void on(Event event) {
        UUID subject = event.subject();
        if (subject == null || !isNew(event.id())) {
            return;
        }
        reminders
                .find(new ReminderId(subject))
                .ifPresent(
                        reminder -> pages.ofProfile(event.tenant(), reminder.profile(), page -> show(page, reminder)));
    }

    private boolean isNew(UUID event) {
        synchronized (told) {
            return told.add(event);
        }
    }

    private void show(UI page, Reminder reminder) {
        Notification toast = new Notification();
        toast.setPosition(Notification.Position.TOP_CENTER);
        toast.setDuration((int) SHOWN.toMillis());
        NativeButton close = Markup.iconButton(Icon.CROSS, "Dismiss", "btn", "sm", "round", "ghost");
        close.addClickListener(_ -> toast.close());
        Div words = new Div(Markup.bold(reminder.title()), Markup.paragraph(said(reminder), "small", "muted"));
        Div box = new Div(words, way(reminder), close);
        box.addClassNames("row", "reminder");
        box.getElement().setAttribute("role", "alert");
        toast.add(box);
        page.add(toast);
        toast.open();
        page.getPage().executeJs("window.dispatchEvent(new CustomEvent('mq-news', {detail: {reminders: true}}))");
    }

    private String said(Reminder reminder) {
        if (reminder.state() == ReminderState.GONE) {
            return "is no longer shown on " + reminder.channelName() + ". Your reminder has ended with it.";
        }
        long minutes = Math.round(
                Duration.between(clock.instant(), reminder.slot().start()).toSeconds() / 60.0);
        return switch ((int) Math.max(0, minutes)) {
            case 0 -> "begins now on " + reminder.channelName();
            case 1 -> "begins in a minute on " + reminder.channelName();
            default -> "begins in " + minutes + " minutes on " + reminder.channelName();
        };
    }

    private static Component way(Reminder reminder) {
        Anchor guide = new Anchor(
                "/guide?channel=" + reminder.channelId() + "&at="
                        + reminder.slot().start(),
                "Guide");
        guide.addClassNames("btn", "sm", "primary");
        return guide;
    }
}
