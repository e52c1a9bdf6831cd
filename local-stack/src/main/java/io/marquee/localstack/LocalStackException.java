package io.marquee.localstack;

/** A server could not be had; the message says what to do and is meant to be shown without a stack trace. */
public final class LocalStackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LocalStackException(String message) {
        super(message);
    }

    public LocalStackException(String message, Throwable cause) {
        super(message, cause);
    }
}
