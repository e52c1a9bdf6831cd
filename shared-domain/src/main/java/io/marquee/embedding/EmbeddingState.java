package io.marquee.embedding;

/** How a title's embedding stands to its text. */
public enum EmbeddingState {
    CURRENT,
    /** The text or the model has changed since. */
    STALE,
    MISSING
}
