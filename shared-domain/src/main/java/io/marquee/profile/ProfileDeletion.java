package io.marquee.profile;

/** An account always has a profile: its last one stays. */
public enum ProfileDeletion {
    DELETED,
    LAST_ONE_STAYS
}
