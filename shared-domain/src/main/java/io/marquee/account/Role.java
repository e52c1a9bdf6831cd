package io.marquee.account;

/** What a member of a tenant's staff may do; an account may hold several. */
public enum Role {
    OWNER,
    EDITOR,
    SCHEDULER,
    SUPPORT,
    AUDITOR
}
