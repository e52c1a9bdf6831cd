package io.marquee.catalogue;

/** A film is played itself; a series has seasons of episodes. */
public enum TitleType {
    FILM,
    SERIES
}
