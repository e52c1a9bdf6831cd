package io.marquee.admin.channels;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Narrow;
import io.marquee.admin.ui.PlanNames;
import io.marquee.admin.ui.Staff;
import io.marquee.admin.ui.StaffAudience;
import io.marquee.admin.ui.Tags;
import io.marquee.epg.ChannelId;
import io.marquee.epg.Guide;
import io.marquee.epg.NowAndNext;
import io.marquee.epg.ScheduleReach;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lineup: what each channel shows now, and how far its schedule reaches. */
@Route("channels")
@PageTitle("Channels")
@RolesAllowed({Staff.SCHEDULER, Staff.EDITOR})
class ChannelsView extends Div {

    private final Guide guide;
    private final ScheduleReach reach;
    private final PlanNames plans;
    private final Clock clock;
    private final Grid<NowAndNext> grid = new Grid<>();
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private Map<ChannelId, Instant> until = Map.of();

    ChannelsView(Guide guide, ScheduleReach reach, PlanNames plans, LiveFeed feed, Clock clock) {
        this.guide = guide;
        this.reach = reach;
        this.plans = plans;
        this.clock = clock;
        setSizeFull();
        getStyle().set("display", "flex").set("flex-direction", "column");
        columns();
        grid.setEmptyStateComponent(
                Markup.state(Icon.CHANNELS, "No channels yet", "They come with a channel file or with guide data."));
        add(Markup.head("Channels", summary), Markup.div("panel grid-panel", grid));
        show();
        feed.follow(this, Set.of(LiveFeed.CHANNELS), this::show);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        var number = grid.addColumn(row -> row.channel().number())
                .setHeader("No.")
                .setWidth("72px")
                .setFlexGrow(0)
                .setSortable(true);
        grid.addColumn(new ComponentRenderer<>(ChannelCells::name))
                .setHeader("Channel")
                .setFlexGrow(1)
                .setWidth("200px")
                .setSortable(true)
                .setComparator(row -> row.channel().name());
        var group = grid.addColumn(row -> row.channel().group())
                .setHeader("Group")
                .setWidth("140px")
                .setFlexGrow(0)
                .setSortable(true);
        grid.addColumn(new ComponentRenderer<>(row -> ChannelCells.onAir(row, clock.instant())))
                .setHeader("On air now")
                .setFlexGrow(2)
                .setWidth("150px");
        var next = grid.addColumn(new ComponentRenderer<>(ChannelCells::next))
                .setHeader("Next")
                .setFlexGrow(1)
                .setWidth("180px");
        var tier = grid.addColumn(new ComponentRenderer<>(row -> Tags.tier(
                        plans.of(row.channel().requiredTier()),
                        plans.lowest(row.channel().requiredTier()))))
                .setHeader("Plan")
                .setWidth("120px")
                .setFlexGrow(0)
                .setSortable(true)
                .setComparator(row -> row.channel().requiredTier());
        var scheduled = grid.addColumn(new ComponentRenderer<>(
                        row -> ChannelCells.until(until.get(row.channel().id()), clock.instant())))
                .setHeader("Schedule until")
                .setWidth("160px")
                .setFlexGrow(0);
        Narrow.hides(this, Narrow.HANDHELD, List.of(number, tier, scheduled));
        Narrow.hides(this, Narrow.LAPTOP, List.of(group, next));
    }

    private void show() {
        until = reach.until();
        List<NowAndNext> channels = guide.nowAndNext(StaffAudience.ALL);
        grid.setItems(channels);
        long silent =
                channels.stream().filter(channel -> channel.current() == null).count();
        summary.setText(Figures.of(channels.size(), "channel")
                + (silent == 0 ? " · all on air" : " · " + silent + " with nothing on air"));
    }
}
