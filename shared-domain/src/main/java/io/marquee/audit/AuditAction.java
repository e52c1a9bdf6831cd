package io.marquee.audit;

/** What was done to a thing. */
public enum AuditAction {
    CREATED,
    CHANGED,
    REMOVED,
    /** Something that changes no row of its own, said in the entry's note. */
    DID
}
