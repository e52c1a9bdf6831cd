package io.marquee.people;

/** What came of something that staff wanted to do to an account; nothing happened unless it is {@link #DONE}. */
public enum CareResult {
    DONE,
    /** The account is a member of the staff's, whom only an owner may hinder. */
    OWNERS_ONLY,
    /** Nobody suspends themselves. */
    ONESELF,
    /** The tenant would be left without an owner. */
    LAST_OWNER
}
