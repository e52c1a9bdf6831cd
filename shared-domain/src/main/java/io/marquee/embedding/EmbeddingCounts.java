package io.marquee.embedding;

/**
 * How far the tenant's titles are embedded.
 *
 * @param model the model in use
 * @param total titles, drafts included; the sum of the other three
 */
public record EmbeddingCounts(String model, int total, int current, int stale, int missing) {}
