package io.marquee.catalogue;

import java.io.Serializable;

/**
 * For whom a list is made: titles above the maturity limit are left out, titles above the tier are shown as locked.
 *
 * @param tier the highest rank that is open to it; 0 for none
 * @param maturityLimit highest age rating shown; 99 also shows unrated titles
 */
public record Audience(int tier, int maturityLimit) implements Serializable {}
