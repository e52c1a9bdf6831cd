package io.marquee.people;

import java.time.Instant;

/** What a member of staff did to an account, in words, with the reason where one was asked for. */
public record AccountNote(Instant at, String by, String words) {}
