package io.marquee.catalogue;

import java.io.Serializable;

/** A tenant's genre: how files and addresses name it, and how viewers read it. */
public record Genre(String code, String name) implements Serializable {}
