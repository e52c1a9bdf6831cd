package io.marquee.epg.reminder;

/** What became of the wish to be reminded. */
public sealed interface ReminderSetting {
    /** It is set. */
    record Set(Reminder reminder) implements ReminderSetting {}

    /** The broadcast has begun. */
    record Begun() implements ReminderSetting {}

    /** There is no such broadcast, or the profile may not know of it. */
    record Unknown() implements ReminderSetting {}

    /** The profile has as many reminders as it may. */
    record TooMany(int most) implements ReminderSetting {}
}
