package io.marquee.profile;

/** An account always has a profile, and always one that is not a kids': its last one of each stays. */
public enum ProfileDeletion {
    DELETED,
    LAST_ONE_STAYS,
    LAST_ADULT_STAYS
}
