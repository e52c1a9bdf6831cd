package io.marquee.epg.listing;

/**
 * How much a reader found.
 *
 * @param programmes those that were handed on
 * @param rejected programmes and channels that were left out
 * @param problems all, also those not handed on
 */
public record ListingSummary(long channels, long programmes, long rejected, long problems) {}
