package io.marquee.people;

/** How a list of accounts is sorted. */
public enum AccountOrder {
    /** By address, from a to z. */
    ADDRESS,
    /** The latest to join first. */
    NEWEST
}
