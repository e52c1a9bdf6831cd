package io.marquee.viewer.api;

import io.marquee.edge.api.Problems;
import io.marquee.epg.reminder.Calendars;
import io.marquee.profile.ProfileId;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Calendars of reminders, for programs that cannot sign in: the signature in the address decides. */
@RestController
@Hidden
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Calendars calendars;

    CalendarController(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/api/v1/calendars/{profile}/{signature}.ics")
    ResponseEntity<String> calendar(@PathVariable ProfileId profile, @PathVariable String signature) {
        String calendar =
                calendars.calendar(profile, signature).orElseThrow(() -> Problems.exception(Problems.notFound()));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(calendar);
    }

    static String address(ProfileId profile, String signature) {
        return "/api/v1/calendars/" + profile + "/" + signature + ".ics";
    }
}
