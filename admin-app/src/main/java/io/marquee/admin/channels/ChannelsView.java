package io.marquee.admin.channels;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Narrow;
import io.marquee.admin.ui.Staff;
import io.marquee.admin.ui.StaffAudience;
import io.marquee.admin.ui.Tags;
import io.marquee.epg.ChannelId;
import io.marquee.epg.Guide;
import io.marquee.epg.NowAndNext;
import io.marquee.epg.ScheduleReach;
import io.marquee.epg.channel.ChannelDraft;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The main lineup: what each channel shows now, and how far its schedule reaches. Whoever runs the channels makes, edits
 * and deletes them here and puts them in order, by dragging or with the buttons of a row.
 */
@Route("channels")
@PageTitle("Channels")
@RolesAllowed({Staff.SCHEDULER, Staff.EDITOR})
class ChannelsView extends Div {

    private final Guide guide;
    private final ScheduleReach reach;
    private final ChannelDesk desk;
    private final Clock clock;
    private final Grid<NowAndNext> grid = new Grid<>();
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private Map<ChannelId, Instant> until = Map.of();
    private List<NowAndNext> shown = List.of();
    private @Nullable NowAndNext dragged;

    ChannelsView(Guide guide, ScheduleReach reach, ChannelDesk desk, LiveFeed feed, Clock clock) {
        this.guide = guide;
        this.reach = reach;
        this.desk = desk;
        this.clock = clock;
        setSizeFull();
        getStyle().set("display", "flex").set("flex-direction", "column");
        columns();
        grid.setEmptyStateComponent(Markup.state(
                Icon.CHANNELS, "No channels yet", "They come with a channel file, with guide data, or one by one."));
        add(Markup.head("Channels", summary, actions()), Markup.div("panel grid-panel", grid));
        if (desk.runs()) {
            order();
        }
        show();
        feed.follow(this, Set.of(LiveFeed.CHANNELS), this::show);
    }

    private Component[] actions() {
        if (!desk.runs()) {
            return new Component[0];
        }
        NativeButton create = Markup.button(Icon.PLUS, "New channel", "primary", "sm");
        create.addClickListener(_ -> new ChannelDialog(desk, null, ChannelDraft.blank(free()), this::show).open());
        return new Component[] {Markup.linkButton("lineups", Icon.CHANNELS, "Lineups", "ghost", "sm"), create};
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
                .setWidth("180px")
                .setSortable(true)
                .setComparator(row -> row.channel().name());
        var group = grid.addColumn(row -> row.channel().group())
                .setHeader("Group")
                .setWidth("120px")
                .setFlexGrow(0)
                .setSortable(true);
        grid.addColumn(new ComponentRenderer<>(row -> ChannelCells.onAir(row, clock.instant())))
                .setHeader("On air now")
                .setFlexGrow(2)
                .setWidth("150px");
        var next = grid.addColumn(new ComponentRenderer<>(ChannelCells::next))
                .setHeader("Next")
                .setFlexGrow(1)
                .setWidth("150px");
        var tier = grid.addColumn(new ComponentRenderer<>(row -> Tags.tier(
                        desk.plans().of(row.channel().requiredTier()),
                        desk.plans().lowest(row.channel().requiredTier()))))
                .setHeader("Plan")
                .setWidth("104px")
                .setFlexGrow(0)
                .setSortable(true)
                .setComparator(row -> row.channel().requiredTier());
        var scheduled = grid.addColumn(new ComponentRenderer<>(
                        row -> ChannelCells.until(until.get(row.channel().id()), clock.instant())))
                .setHeader("Schedule until")
                .setWidth("128px")
                .setFlexGrow(0);
        if (desk.runs()) {
            grid.addColumn(new ComponentRenderer<>(this::tools))
                    .setWidth("184px")
                    .setFlexGrow(0);
        }
        Narrow.hides(this, Narrow.HANDHELD, List.of(number, tier, scheduled));
        Narrow.hides(this, Narrow.LAPTOP, List.of(group, next));
    }

    private Component tools(NowAndNext row) {
        String name = row.channel().name();
        NativeButton up = Markup.iconButton(Icon.UP, "Move " + name + " up", "ghost", "sm");
        NativeButton down = Markup.iconButton(Icon.DOWN, "Move " + name + " down", "ghost", "sm");
        NativeButton edit = Markup.iconButton(Icon.PEN, "Edit " + name, "ghost", "sm");
        NativeButton delete = Markup.iconButton(Icon.BIN, "Delete " + name, "ghost", "sm");
        int place = place(row.channel().id());
        up.setEnabled(place > 0);
        down.setEnabled(place < shown.size() - 1);
        up.addClickListener(_ -> move(row, place(row.channel().id()) - 1));
        down.addClickListener(_ -> move(row, place(row.channel().id()) + 1));
        edit.addClickListener(_ -> edit(row.channel().id()));
        delete.addClickListener(_ -> delete(row.channel().id(), name));
        return Markup.div("row tools", up, down, edit, delete);
    }

    private void order() {
        grid.setRowsDraggable(true);
        grid.setDropMode(GridDropMode.BETWEEN);
        grid.addDragStartListener(
                start -> dragged = start.getDraggedItems().stream().findFirst().orElse(null));
        grid.addDropListener(drop -> {
            NowAndNext moved = dragged;
            dragged = null;
            if (moved != null) {
                drop.getDropTargetItem().ifPresent(target -> {
                    int from = place(moved.channel().id());
                    int to = place(target.channel().id()) + (drop.getDropLocation() == GridDropLocation.BELOW ? 1 : 0);
                    move(moved, from < to ? to - 1 : to);
                });
            }
        });
    }

    private void move(NowAndNext row, int to) {
        List<ChannelId> order =
                new ArrayList<>(shown.stream().map(each -> each.channel().id()).toList());
        order.remove(row.channel().id());
        order.add(Math.clamp(to, 0, order.size()), row.channel().id());
        desk.channels().reorder(order);
        show();
    }

    private void edit(ChannelId id) {
        desk.channels()
                .find(id)
                .ifPresentOrElse(
                        channel -> new ChannelDialog(desk, channel, channel.draft(), this::show).open(), this::gone);
    }

    private void delete(ChannelId id, String name) {
        ChannelQuestions.delete(name, desk.channels().loss(id), () -> {
            try {
                desk.channels().delete(id);
            } catch (NoSuchElementException _) {
                gone();
            }
            show();
        });
    }

    private void gone() {
        Notification.show("Somebody else has deleted it.", 5000, Notification.Position.BOTTOM_START);
        show();
    }

    private int free() {
        return Math.min(
                ChannelDraft.HIGHEST_NUMBER,
                1 + shown.stream().mapToInt(row -> row.channel().number()).max().orElse(0));
    }

    private int place(ChannelId id) {
        return shown.stream().map(row -> row.channel().id()).toList().indexOf(id);
    }

    private void show() {
        until = reach.until();
        shown = guide.nowAndNext(StaffAudience.ALL);
        grid.setItems(shown);
        long silent =
                shown.stream().filter(channel -> channel.current() == null).count();
        summary.setText(Figures.of(shown.size(), "channel")
                + (silent == 0 ? " · all on air" : " · " + silent + " with nothing on air"));
    }
}
