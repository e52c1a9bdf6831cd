package io.marquee.catalogue;

/** Whether viewers may know of a title: only a published one is shown. */
public enum Publication {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
