package io.marquee.admin.channels;

import io.marquee.account.Role;
import io.marquee.admin.ui.PlanNames;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.Genre;
import io.marquee.edge.security.CurrentUser;
import io.marquee.epg.channel.Channels;
import io.marquee.epg.channel.Lineups;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the pages of channels work with. */
@Component
@Scope("prototype")
class ChannelDesk {

    private final Channels channels;
    private final Lineups lineups;
    private final CatalogueQuery catalogue;
    private final PlanNames plans;
    private final CurrentUser users;

    ChannelDesk(Channels channels, Lineups lineups, CatalogueQuery catalogue, PlanNames plans, CurrentUser users) {
        this.channels = channels;
        this.lineups = lineups;
        this.catalogue = catalogue;
        this.plans = plans;
        this.users = users;
    }

    Channels channels() {
        return channels;
    }

    Lineups lineups() {
        return lineups;
    }

    PlanNames plans() {
        return plans;
    }

    List<Genre> genres() {
        return catalogue.genres();
    }

    /** Whether whoever looks runs the channels; others only look. */
    boolean runs() {
        return users.find().map(user -> user.roles().contains(Role.SCHEDULER)).orElse(false);
    }
}
