package io.marquee.embedding;

import java.util.List;

/** Turns English text into a direction in meaning: texts about like things point alike. Safe for many threads. */
public interface EmbeddingModel {

    /** How many numbers a vector has, in the model and in the database. */
    int DIMENSIONS = 384;

    /** Vectors of one name can be compared, and only those. */
    String name();

    /**
     * The vectors of these texts, in their order: each {@code float[384]} of unit length. A text beyond the model's
     * 256 word pieces counts with its beginning.
     *
     * @throws EmbeddingException if the model cannot be loaded or fails
     */
    float[][] embed(List<String> texts);
}
