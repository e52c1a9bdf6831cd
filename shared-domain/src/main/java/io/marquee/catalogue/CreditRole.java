package io.marquee.catalogue;

/** What a person did for a title. */
public enum CreditRole {
    DIRECTOR,
    WRITER,
    CAST,
    COMPOSER
}
