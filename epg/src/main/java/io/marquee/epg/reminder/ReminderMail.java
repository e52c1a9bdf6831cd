package io.marquee.epg.reminder;

import io.marquee.account.EmailAddress;
import io.marquee.mail.Mails;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an account is written about its profiles' reminders, in the viewer's own time. */
@Component
class ReminderMail {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);
    private static final int LONGEST_TITLE = 120;

    private final Mails mails;
    private final Tenants tenants;

    ReminderMail(Mails mails, Tenants tenants) {
        this.mails = mails;
        this.tenants = tenants;
    }

    void begins(DueReminders.Due due, Instant now) {
        Reminder reminder = due.reminder();
        boolean running = !reminder.slot().start().isAfter(now);
        send(due, (running ? "Has begun: " : "Soon: ") + title(reminder), """
                %s %s at %s on %s.

                You asked to be reminded %d minutes before.
                """.formatted(
                        reminder.title(),
                        running ? "began" : "begins",
                        at(reminder, CLOCK),
                        reminder.channelName(),
                        reminder.minutesBefore()));
    }

    void gone(DueReminders.Due due) {
        Reminder reminder = due.reminder();
        send(due, "No longer shown: " + title(reminder), """
                %s on %s, %s, is no longer in the guide. Your reminder has ended with it.
                """.formatted(
                        reminder.title(), reminder.channelName(), at(reminder, DAY)));
    }

    private void send(DueReminders.Due due, String subject, String text) {
        String service = tenants.byId(TenantScope.require()).name();
        mails.send(new EmailAddress(due.email()), subject, text + "\n" + service + "\n");
    }

    private static String title(Reminder reminder) {
        String title = reminder.title().replaceAll("\\p{Cntrl}+", " ");
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
    }

    private static String at(Reminder reminder, DateTimeFormatter format) {
        ZoneId zone = reminder.zone();
        return reminder.slot().start().atZone(zone).format(format);
    }
}
