package io.marquee.admin.channels;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Staff;
import io.marquee.epg.channel.ChannelDraft;
import io.marquee.epg.channel.EditableChannel;
import io.marquee.epg.channel.NumberedLineup;
import io.marquee.epg.channel.NumberedLineup.Place;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;

/** Further numbered selections of the channels, each a panel. The main lineup is the page of channels itself. */
@Route("lineups")
@PageTitle("Lineups")
@RolesAllowed(Staff.SCHEDULER)
class LineupsView extends Div {

    private final ChannelDesk desk;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final Div panels = Markup.div("stack");
    private final TextField name = new TextField();

    LineupsView(ChannelDesk desk, LiveFeed feed) {
        this.desk = desk;
        name.setPlaceholder("Name of a new lineup");
        name.setAriaLabel("Name of a new lineup");
        name.setMaxLength(80);
        NativeButton create = Markup.button(Icon.PLUS, "New lineup", "primary", "sm");
        create.addClickListener(_ -> create());
        add(
                Markup.head(
                        "Lineups", summary, Markup.link("channels", "Main lineup", "btn", "ghost", "sm"), name, create),
                panels);
        show();
        feed.follow(this, Set.of(LiveFeed.CHANNELS), this::show);
    }

    private void create() {
        if (attempt(() -> desk.lineups().create(name.getValue()))) {
            name.clear();
        }
    }

    private void show() {
        List<NumberedLineup> lineups = desk.lineups().all();
        List<EditableChannel> channels = desk.channels().all();
        panels.removeAll();
        lineups.forEach(lineup -> panels.add(panel(lineup, channels)));
        if (lineups.isEmpty()) {
            panels.add(Markup.state(
                    Icon.CHANNELS,
                    "Only the main lineup",
                    "A further one is a selection with numbers of its own, such as for export or for a partner."));
        }
        summary.setText(Figures.of(lineups.size(), "lineup") + " beside the main one");
    }

    private Panel panel(NumberedLineup lineup, List<EditableChannel> channels) {
        NativeButton delete = Markup.iconButton(Icon.BIN, "Delete " + lineup.name(), "ghost", "sm");
        delete.addClickListener(_ -> ChannelQuestions.deleteLineup(
                lineup.name(), () -> attempt(() -> desk.lineups().delete(lineup.id()))));
        Panel panel = new Panel(
                lineup.name(),
                Markup.span(Figures.of(lineup.places().size(), "channel"), "small", "muted", "num"),
                delete);
        Div rows = Markup.div("ledger");
        for (int at = 0; at < lineup.places().size(); at++) {
            rows.add(row(lineup, at, channels));
        }
        panel.add(rows, addition(lineup, channels));
        return panel;
    }

    private Component row(NumberedLineup lineup, int at, List<EditableChannel> channels) {
        Place place = lineup.places().get(at);
        EditableChannel channel = channels.stream()
                .filter(each -> each.id().equals(place.channel()))
                .findFirst()
                .orElseThrow();
        IntegerField number = new IntegerField();
        number.setValue(place.number());
        number.setMin(1);
        number.setMax(ChannelDraft.HIGHEST_NUMBER);
        number.setWidth("96px");
        number.setAriaLabel("Number of " + channel.name());
        number.addValueChangeListener(change -> {
            Integer wanted = change.getValue();
            if (change.isFromClient() && wanted != null) {
                attempt(() -> write(lineup, replaced(lineup, at, new Place(place.channel(), wanted))));
            }
        });
        NativeButton up = Markup.iconButton(Icon.UP, "Move " + channel.name() + " up", "ghost", "sm");
        NativeButton down = Markup.iconButton(Icon.DOWN, "Move " + channel.name() + " down", "ghost", "sm");
        NativeButton remove = Markup.iconButton(Icon.CROSS, "Take " + channel.name() + " out", "ghost", "sm");
        up.setEnabled(at > 0);
        down.setEnabled(at < lineup.places().size() - 1);
        up.addClickListener(_ -> attempt(() -> write(lineup, exchanged(lineup, at, at - 1))));
        down.addClickListener(_ -> attempt(() -> write(lineup, exchanged(lineup, at, at + 1))));
        remove.addClickListener(_ -> attempt(() -> write(lineup, without(lineup, at))));
        return Markup.div(
                "step-line",
                number,
                Markup.div("logo", Markup.decoration(channel.logoUrl())),
                Markup.div("grow", Markup.bold(channel.name(), "clip")),
                up,
                down,
                remove);
    }

    private Component addition(NumberedLineup lineup, List<EditableChannel> channels) {
        ComboBox<EditableChannel> more = new ComboBox<>();
        more.setAriaLabel("Add a channel to " + lineup.name());
        more.setPlaceholder("Add a channel");
        more.setItemLabelGenerator(channel -> channel.number() + " · " + channel.name());
        more.setItems(channels.stream()
                .filter(channel -> lineup.places().stream()
                        .noneMatch(place -> place.channel().equals(channel.id())))
                .toList());
        more.addValueChangeListener(chosen -> {
            EditableChannel channel = chosen.getValue();
            if (channel != null && chosen.isFromClient()) {
                List<Place> places = new ArrayList<>(lineup.places());
                places.add(new Place(channel.id(), free(lineup)));
                attempt(() -> write(lineup, places));
            }
        });
        return more;
    }

    private void write(NumberedLineup lineup, List<Place> places) {
        if (desk.lineups()
                .update(lineup.id(), lineup.version(), lineup.name(), places)
                .isEmpty()) {
            say("Somebody else has changed this lineup meanwhile: look again.");
        }
    }

    private boolean attempt(Runnable edit) {
        boolean done = true;
        try {
            edit.run();
        } catch (IllegalArgumentException wrong) {
            say(wrong.getMessage() == null ? "That cannot be" : wrong.getMessage());
            done = false;
        } catch (NoSuchElementException _) {
            say("Somebody else has deleted it.");
        }
        show();
        return done;
    }

    private static void say(String words) {
        Notification.show(words, 5000, Notification.Position.BOTTOM_START);
    }

    private static int free(NumberedLineup lineup) {
        return Math.min(
                ChannelDraft.HIGHEST_NUMBER,
                1 + lineup.places().stream().mapToInt(Place::number).max().orElse(0));
    }

    private static List<Place> replaced(NumberedLineup lineup, int at, Place place) {
        List<Place> places = new ArrayList<>(lineup.places());
        places.set(at, place);
        places.sort(Comparator.comparingInt(Place::number));
        return places;
    }

    /** The two channels change places; the numbers stay where they are. */
    private static List<Place> exchanged(NumberedLineup lineup, int one, int other) {
        List<Place> stood = lineup.places();
        return IntStream.range(0, stood.size())
                .mapToObj(at -> new Place(
                        stood.get(at == one ? other : at == other ? one : at).channel(),
                        stood.get(at).number()))
                .toList();
    }

    private static List<Place> without(NumberedLineup lineup, int at) {
        List<Place> places = new ArrayList<>(lineup.places());
        places.remove(at);
        return places;
    }
}
