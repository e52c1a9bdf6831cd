package io.marquee.viewer.api;

import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Problems;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.reminder.Calendars;
import io.marquee.epg.reminder.Reminder;
import io.marquee.epg.reminder.ReminderSetting;
import io.marquee.epg.reminder.Reminders;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/epg/reminders")
@Tag(name = "Reminders")
class ReminderController {

    private final Reminders reminders;
    private final Calendars calendars;

    ReminderController(Reminders reminders, Calendars calendars) {
        this.reminders = reminders;
        this.calendars = calendars;
    }

    /** @param zone IANA name of the zone in which mail gives times; UTC without one */
    record Wish(
            @NotNull @Min(Reminders.LEAST_MINUTES) @Max(Reminders.MOST_MINUTES)
            Integer minutesBefore,

            @Schema(example = "Europe/Dublin") @Nullable String zone) {}

    /** Where programs read the profile's calendar; whoever knows the address can. */
    record Address(URI url) {}

    @GetMapping
    ItemPage<Reminder> reminders(Viewer viewer) {
        return ItemPage.of(reminders.of(viewer.profile()));
    }

    @PutMapping("/{broadcast}")
    Reminder set(Viewer viewer, @PathVariable BroadcastId broadcast, @Valid @RequestBody Wish wish) {
        return switch (reminders.set(viewer, broadcast, wish.minutesBefore(), zone(wish.zone()))) {
            case ReminderSetting.Set(Reminder reminder) -> reminder;
            case ReminderSetting.Unknown _ -> throw Problems.exception(Problems.notFound());
            case ReminderSetting.Begun _ ->
                throw Problems.exception(
                        Problems.of(HttpStatus.CONFLICT, "begun", "Too late", "This broadcast has begun already."));
            case ReminderSetting.TooMany(int most) ->
                throw Problems.exception(Problems.of(
                        HttpStatus.CONFLICT, "too-many", "Too many", "At most " + most + " reminders are possible."));
        };
    }

    @DeleteMapping("/{broadcast}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Viewer viewer, @PathVariable BroadcastId broadcast) {
        reminders.remove(viewer.profile(), broadcast);
    }

    @GetMapping("/calendar")
    Address calendar(Viewer viewer) {
        return new Address(ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(CalendarController.address(viewer.profile(), calendars.signature(viewer.profile())))
                .build()
                .toUri());
    }

    /** Makes the addresses that were given out so far worthless. */
    @DeleteMapping("/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Viewer viewer) {
        calendars.revoke(viewer.profile());
    }

    private static ZoneId zone(@Nullable String name) {
        if (name == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            throw Problems.exception(Problems.badRequest("zone: the name of a time zone is expected: " + name));
        }
    }
}
