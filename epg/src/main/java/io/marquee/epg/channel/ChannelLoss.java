package io.marquee.epg.channel;

/**
 * What goes with a channel.
 *
 * @param broadcasts of its schedule, past and to come
 * @param lineups that list it, beside the main one
 * @param playing devices that show it now
 */
public record ChannelLoss(int broadcasts, int lineups, int playing) {}
