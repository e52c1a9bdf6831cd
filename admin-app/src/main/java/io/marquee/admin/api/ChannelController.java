package io.marquee.admin.api;

import io.marquee.admin.ui.StaffAudience;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Problems;
import io.marquee.epg.Channel;
import io.marquee.epg.ChannelId;
import io.marquee.epg.Guide;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/channels")
@PreAuthorize("hasRole('SCHEDULER')")
@Tag(name = "Channels")
class ChannelController {

    private final Guide guide;

    ChannelController(Guide guide) {
        this.guide = guide;
    }

    /** The whole lineup by number. */
    @GetMapping
    ItemPage<Channel> all() {
        return ItemPage.of(guide.lineup(StaffAudience.ALL).channels());
    }

    @GetMapping("/{id}")
    Channel one(@PathVariable ChannelId id) {
        return guide.lineup(StaffAudience.ALL).find(id).orElseThrow(() -> Problems.exception(Problems.notFound()));
    }
}
