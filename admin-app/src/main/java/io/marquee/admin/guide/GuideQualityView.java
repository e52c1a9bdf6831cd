package io.marquee.admin.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Narrow;
import io.marquee.admin.ui.Staff;
import io.marquee.epg.quality.ChannelQuality;
import io.marquee.epg.quality.GuideQuality;
import io.marquee.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How good the coming week of the guide is, the worst channel first, each fault with the button that mends it. */
@Route("guide")
@PageTitle("Guide quality")
@RolesAllowed(Staff.SCHEDULER)
class GuideQualityView extends Div implements BeforeEnterObserver {
    private final GuideQuality quality;
    private final ImportDesk desk;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final Grid<ChannelQuality> grid = new Grid<>();

    GuideQualityView(GuideQuality quality, ImportDesk desk, LiveFeed feed) {
        this.quality = quality;
        this.desk = desk;
        setSizeFull();
        getStyle().set("display", "flex").set("flex-direction", "column");
        columns();
        grid.setEmptyStateComponent(Markup.state(
                Icon.CHANNELS, "No channels yet", "They come with a channel file, or with a source that makes them."));
        add(
                Markup.head(
                        "Guide",
                        summary,
                        Markup.linkButton("guide/import", Icon.UPLOAD, "Import a guide", "primary", "sm")),
                new GuideTabs(GuideTabs.Page.QUALITY),
                Markup.div("panel grid-panel", grid));
        feed.follow(this, Set.of(Jobs.TOPIC, LiveFeed.CHANNELS), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(GuideQualityView::score))
                .setHeader("Score")
                .setWidth("90px")
                .setFlexGrow(0)
                .setComparator(ChannelQuality::score);
        grid.addColumn(new ComponentRenderer<>(row -> Markup.bold(row.number() + " · " + row.name(), "clip")))
                .setHeader("Channel")
                .setWidth("170px")
                .setFlexGrow(1);
        var faults = grid.addColumn(new ComponentRenderer<>(GuideQualityView::faults))
                .setHeader("What is wrong")
                .setWidth("300px")
                .setFlexGrow(2);
        var source = grid.addColumn(row -> row.sourceName() == null ? "–" : row.sourceName())
                .setHeader("Source")
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::mend))
                .setHeader("")
                .setWidth("170px")
                .setFlexGrow(0);
        Narrow.hides(this, Narrow.HANDHELD, List.of(faults));
        Narrow.hides(this, Narrow.LAPTOP, List.of(source));
    }

    private void show() {
        List<ChannelQuality> channels = quality.channels();
        grid.setItems(channels);
        long good = channels.stream().filter(each -> each.score() >= 90).count();
        long none = channels.stream().filter(each -> each.broadcasts() == 0).count();
        double mean =
                channels.stream().mapToInt(ChannelQuality::score).average().orElse(0);
        summary.setText("The next seven days: " + Math.round(mean) + " of 100 · " + Figures.of(good, "channel")
                + " good" + (none == 0 ? "" : " · " + none + " without listings"));
    }

    private static Component score(ChannelQuality row) {
        int score = row.score();
        var shown = Markup.bold(String.valueOf(score), "num", score >= 90 ? "ok" : score >= 60 ? "warn" : "danger");
        return Markup.div("", shown, Markup.bar(score, "currentColor"));
    }

    private static Component faults(ChannelQuality row) {
        Div faults = Markup.div("row wrap");
        if (row.broadcasts() == 0) {
            faults.add(Markup.span("No listings", "tag", "s-danger"));
            return faults;
        }
        if (row.gapCount() > 0) {
            faults.add(Markup.span(
                    Figures.of(row.gapCount(), "gap") + ", "
                            + Figures.minutes((int) row.missing().toMinutes()),
                    "tag",
                    "s-warn"));
        }
        if (!row.jumps().isEmpty()) {
            faults.add(Markup.span("Clocks change, an hour is missing", "tag", "s-danger"));
        }
        if (row.undescribed() > 0) {
            faults.add(Markup.span(Figures.of(row.undescribed()) + " without description", "tag", "line"));
        }
        if (row.overlapping() > 0) {
            faults.add(Markup.span(Figures.of(row.overlapping(), "overlap") + " resolved", "tag", "line"));
        }
        if (row.staleSince() != null) {
            faults.add(Markup.span("Stale source", "tag", "s-danger"));
        }
        if (faults.getComponentCount() == 0) {
            faults.add(Markup.span("Nothing", "muted"));
        }
        return faults;
    }

    private Component mend(ChannelQuality row) {
        if (row.source() == null && row.broadcasts() == 0) {
            return Markup.link("guide/sources", "Map listings", "btn", "sm");
        }
        if (row.staleSince() != null && row.source() != null) {
            return refresh(row);
        }
        if (row.source() != null && (!row.jumps().isEmpty() || row.broadcasts() == 0)) {
            return Markup.link("guide/sources?source=" + row.source(), "Shift times", "btn", "sm");
        }
        if (row.gapCount() > 0) {
            var day = LocalDate.ofInstant(row.gaps().getFirst().start(), ZoneOffset.UTC);
            return Markup.link("schedule?day=" + day, "Fill gaps", "btn", "sm");
        }
        return row.undescribed() > 0
                ? Markup.link("guide/matches", "Match to titles", "btn", "sm", "ghost")
                : Markup.span("");
    }

    private Component refresh(ChannelQuality row) {
        NativeButton button = Markup.button(Icon.AGAIN, "Refresh now", "sm");
        button.addClickListener(_ -> {
            var source = desk.source(Objects.requireNonNull(row.source()));
            String address = source.settings().address();
            if (address == null) {
                getUI().ifPresent(ui -> ui.navigate(GuideImportView.class));
            } else {
                Notices.said(
                        desk.imports().fetch(source, URI.create(address), desk.me()), "The guide is being fetched");
            }
        });
        return button;
    }
}
