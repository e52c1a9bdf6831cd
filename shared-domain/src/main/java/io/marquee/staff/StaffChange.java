package io.marquee.staff;

/** Whether somebody's roles have been changed. */
public enum StaffChange {
    DONE,
    /** Nothing changed: the tenant would be left without an owner. */
    LAST_OWNER
}
