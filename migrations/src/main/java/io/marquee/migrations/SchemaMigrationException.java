package io.marquee.migrations;

/** The schema is not what the applications need, and could not be made so. */
public final class SchemaMigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchemaMigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
