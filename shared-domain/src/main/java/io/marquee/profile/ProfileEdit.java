package io.marquee.profile;

/** What became of an edit. */
public sealed interface ProfileEdit {

    record Edited(Profile profile) implements ProfileEdit {}

    /** Somebody else's edit came first; nothing was changed. */
    record Stale(Profile current) implements ProfileEdit {}

    /** Another profile of the account has this name, whatever its case. */
    record NameTaken(String name) implements ProfileEdit {}

    /** It would have become a kids' profile, and the account has no other for grown-ups. */
    record LastAdultStays() implements ProfileEdit {}
}
