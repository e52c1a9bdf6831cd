package io.marquee.epg.reminder;

/** How a reminder stands. */
public enum ReminderState {
    /** It waits for its time. */
    SET,
    /** What it reminded of is no longer shown, which is yet to be said. */
    DROPPED,
    /** What it reminded of is no longer shown, and that has been said. */
    GONE,
    /** It has been told. */
    TOLD,
    /** What it reminded of was over before it could be told. */
    MISSED
}
