package io.marquee.mail;

/** Where a mail is. */
public enum MailState {
    /** To be sent, perhaps not for the first time. */
    QUEUED,
    /** No mail server: staff pass it on. */
    HELD,
    /** A mail server has taken it. */
    SENT,
    /** Given up after many attempts. */
    FAILED
}
