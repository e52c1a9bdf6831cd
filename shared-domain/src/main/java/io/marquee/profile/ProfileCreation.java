package io.marquee.profile;

/** Whether there was room for one more profile. */
public sealed interface ProfileCreation {

    record Created(Profile profile) implements ProfileCreation {}

    /** The account's plan allows no more. */
    record LimitReached(int profileLimit) implements ProfileCreation {}

    /** The account has a profile of this name, whatever its case. */
    record NameTaken(String name) implements ProfileCreation {}
}
