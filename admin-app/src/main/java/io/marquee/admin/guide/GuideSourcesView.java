package io.marquee.admin.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Staff;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSourceId;
import io.marquee.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where listings come from, how each source fares, and which channels it feeds. */
@Route("guide/sources")
@PageTitle("Guide sources")
@RolesAllowed(Staff.SCHEDULER)
class GuideSourcesView extends Div implements BeforeEnterObserver {
    private final ImportDesk desk;
    private final Div cards = Markup.div("source-cards");
    private final Div mapping = Markup.div("");
    private @Nullable GuideSourceId chosen;

    GuideSourcesView(ImportDesk desk, LiveFeed feed) {
        this.desk = desk;
        NativeButton add = Markup.button(Icon.PLUS, "New source", "primary", "sm");
        add.addClickListener(_ -> new SourceDialog(desk, null, this::show).open());
        add(
                Markup.head("Guide", Markup.paragraph("Where listings come from", "muted"), add),
                new GuideTabs(GuideTabs.Page.SOURCES),
                Markup.div("stack", cards, mapping));
        feed.follow(this, Set.of(Jobs.TOPIC), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("source")
                .flatMap(GuideSourcesView::id)
                .orElse(null);
        show();
        showMapping();
    }

    private static Optional<GuideSourceId> id(String text) {
        try {
            return Optional.of(GuideSourceId.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void show() {
        cards.removeAll();
        desk.sources().all().forEach(source -> cards.add(card(source)));
        if (cards.getComponentCount() == 0) {
            cards.add(Markup.state(Icon.AGAIN, "No sources yet", "Add an address, or import a file."));
        }
    }

    private Component card(GuideSource source) {
        Panel card = new Panel(source.name(), health(source));
        String address = source.settings().address();
        card.add(Markup.paragraph(
                (source.kind() == GuideKind.XMLTV ? "Guide" : "Playlist") + " · priority "
                        + source.settings().priority() + (address == null ? " · brought by hand" : " · " + address),
                "muted",
                "small",
                "clip"));
        if (source.lastError() != null) {
            card.add(Markup.paragraph(source.lastError(), "danger", "small"));
        }
        card.add(times(source), actions(source, address));
        return card;
    }

    private static Component health(GuideSource source) {
        if (!source.settings().enabled()) {
            return Markup.span("Off", "tag", "line");
        }
        return source.failures() > 0
                ? Markup.span("Failing", "tag", "s-danger")
                : source.lastSuccessAt() == null
                        ? Markup.span("New", "tag", "s-info")
                        : Markup.span("Fresh", "tag", "s-ok");
    }

    private static Component times(GuideSource source) {
        Div times = Markup.div("row wrap small muted");
        if (source.lastSuccessAt() != null) {
            times.add(Markup.span("Taken"), Moment.ago(source.lastSuccessAt()));
        }
        if (source.nextRefreshAt() != null) {
            times.add(Markup.span("Next"), Moment.date(source.nextRefreshAt()));
        }
        return times;
    }

    private Component actions(GuideSource source, @Nullable String address) {
        Div actions = Markup.div("row wrap");
        if (address != null) {
            NativeButton refresh = Markup.button(Icon.AGAIN, "Refresh now", "sm");
            refresh.addClickListener(_ -> {
                Notices.said(
                        desk.imports().fetch(source, URI.create(address), desk.me()), "The guide is being fetched");
                show();
            });
            actions.add(refresh);
        }
        NativeButton channels = Markup.button("Channels", "ghost", "sm");
        channels.addClickListener(_ -> {
            chosen = source.id();
            showMapping();
        });
        NativeButton edit = Markup.button(Icon.PEN, "Edit", "ghost", "sm");
        edit.addClickListener(_ -> new SourceDialog(desk, source, this::show).open());
        NativeButton remove = Markup.button(Icon.BIN, "Remove", "ghost", "sm");
        remove.addClickListener(_ -> {
            desk.sources().remove(source.id());
            if (Objects.equals(chosen, source.id())) {
                chosen = null;
            }
            Notices.say(source.name() + " is removed. What it brought stays in the schedules.");
            show();
            showMapping();
        });
        actions.add(channels, edit, remove);
        return actions;
    }

    private void showMapping() {
        mapping.removeAll();
        GuideSourceId id = chosen;
        if (id == null) {
            return;
        }
        desk.sources().find(id).ifPresent(source -> {
            Panel panel = new Panel("Channels of " + source.name());
            if (desk.mappings().guideChannels(id).isEmpty()) {
                panel.add(MappingRows.nothing());
            } else {
                panel.add(new MappingRows(desk, id));
            }
            mapping.add(panel);
        });
    }
}
