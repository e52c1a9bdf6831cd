package io.marquee.epg.reminder;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.profile.ProfileId;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A profile's wish to be told before a broadcast begins.
 *
 * @param title what is shown
 * @param slot when, as of now
 * @param zone in which the viewer reads times
 * @param revision how often the broadcast has moved since it was set
 */
public record Reminder(
        ReminderId id,
        @JsonIgnore ProfileId profile,
        BroadcastId broadcastId,
        ChannelId channelId,
        String channelName,
        String title,
        @JsonUnwrapped TimeSlot slot,
        int minutesBefore,
        @JsonIgnore ZoneId zone,
        ReminderState state,
        @JsonIgnore int revision,
        @JsonIgnore Instant changedAt)
        implements Serializable {}
