package io.marquee.profile;

/** What an edit does to a profile's PIN. */
public sealed interface PinChange {

    record Keep() implements PinChange {}

    record Remove() implements PinChange {}

    record Set(Pin pin) implements PinChange {}
}
