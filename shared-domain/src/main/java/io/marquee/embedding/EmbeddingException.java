package io.marquee.embedding;

/** The embedding model could not be loaded or failed; the message says which and where it was looked for. */
public final class EmbeddingException extends RuntimeException {

    EmbeddingException(String message, Throwable cause) {
        super(message, cause);
    }
}
