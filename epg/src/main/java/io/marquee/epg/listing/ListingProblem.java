package io.marquee.epg.listing;

/**
 * Something in a listing that was left out or put right, and why.
 *
 * @param line from 1
 * @param column from 1
 * @param reason a sentence for the staff
 */
public record ListingProblem(int line, int column, String reason) {}
