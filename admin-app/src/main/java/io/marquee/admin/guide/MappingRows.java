package io.marquee.admin.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Narrow;
import io.marquee.epg.Channel;
import io.marquee.epg.ChannelId;
import io.marquee.epg.source.GuideChannel;
import io.marquee.epg.source.GuideMapping;
import io.marquee.epg.source.GuideSourceId;
import io.marquee.epg.source.MappingMethod;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a source lists, and which channels it feeds; those that feed none first. */
final class MappingRows extends Grid<GuideChannel> {
    private final ImportDesk desk;
    private final GuideSourceId source;
    private Map<String, List<GuideMapping>> mappings = Map.of();
    private Map<ChannelId, Channel> channels = Map.of();

    MappingRows(ImportDesk desk, GuideSourceId source) {
        this.desk = desk;
        this.source = source;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        addColumn(new ComponentRenderer<>(MappingRows::listed))
                .setHeader("Listed as")
                .setWidth("180px")
                .setFlexGrow(1);
        var count = addColumn(row -> Figures.of(row.programmes()))
                .setHeader("Programmes")
                .setWidth("120px")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::channel))
                .setHeader("Feeds")
                .setWidth("230px")
                .setFlexGrow(1);
        var method = addColumn(new ComponentRenderer<>(this::method))
                .setHeader("How")
                .setWidth("150px")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::actions))
                .setHeader("")
                .setWidth("210px")
                .setFlexGrow(0);
        Narrow.hides(this, Narrow.HANDHELD, List.of(count, method));
        show();
    }

    void show() {
        channels = desk.channels().stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        mappings = desk.mappings().of(source);
        setItems(desk.mappings().guideChannels(source).stream()
                .sorted(Comparator.comparing((GuideChannel row) -> row.ignored())
                        .thenComparing(this::isFed)
                        .thenComparing(GuideChannel::name))
                .toList());
    }

    private boolean isFed(GuideChannel row) {
        return mappings.getOrDefault(row.guideId(), List.of()).stream().anyMatch(GuideMapping::confirmed);
    }

    private static Component listed(GuideChannel row) {
        return Markup.div(
                "cell-title", Markup.div("", Markup.bold(row.name()), Markup.span(row.guideId(), "faint", "xs")));
    }

    private Component channel(GuideChannel row) {
        if (row.ignored()) {
            return Markup.span("Ignored", "faint");
        }
        var choice = new ComboBox<Channel>();
        choice.setAriaLabel("Channel that " + row.name() + " feeds");
        choice.setWidthFull();
        choice.setPlaceholder("No channel yet");
        choice.setItems(channels.values().stream()
                .sorted(Comparator.comparingInt(Channel::number))
                .toList());
        choice.setItemLabelGenerator(channel -> channel.number() + " · " + channel.name());
        best(row).map(mapping -> channels.get(mapping.channel())).ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                replace(row, change.getValue());
            }
        });
        return choice;
    }

    private void replace(GuideChannel row, Channel channel) {
        best(row)
                .filter(GuideMapping::confirmed)
                .ifPresent(mapping -> desk.mappings().remove(mapping.id()));
        desk.mappings().choose(source, row.guideId(), channel.id(), Duration.ZERO);
        show();
    }

    private Optional<GuideMapping> best(GuideChannel row) {
        return mappings.getOrDefault(row.guideId(), List.of()).stream()
                .max(Comparator.comparing(GuideMapping::confirmed).thenComparingDouble(GuideMapping::score));
    }

    private Component method(GuideChannel row) {
        return best(row)
                .<Component>map(mapping -> Markup.row(
                        Markup.span(words(mapping.method()), "tag", mapping.confirmed() ? "s-ok" : "s-warn"),
                        Markup.span(Math.round(100 * mapping.score()) + "%", "num", "muted", "small")))
                .orElseGet(() -> Markup.span("–", "faint"));
    }

    private static String words(MappingMethod method) {
        return switch (method) {
            case ID -> "By id";
            case NAME -> "By name";
            case SIMILARITY -> "Similar";
            case MADE -> "Made";
            case HAND -> "By hand";
        };
    }

    private Component actions(GuideChannel row) {
        if (row.ignored()) {
            return button("Use again", () -> desk.mappings().ignore(source, row.guideId(), false));
        }
        if (isFed(row)) {
            return button(
                    "Detach",
                    () -> best(row).ifPresent(mapping -> desk.mappings().remove(mapping.id())));
        }
        NativeButton accept = best(row)
                .map(mapping -> button(
                        "Accept",
                        () -> desk.mappings().choose(source, row.guideId(), mapping.channel(), Duration.ZERO)))
                .orElseGet(() -> button("Make channel", () -> desk.mappings().makeChannel(source, row.guideId())));
        accept.addClassName("primary");
        return Markup.row(accept, button("Ignore", () -> desk.mappings().ignore(source, row.guideId(), true)));
    }

    private NativeButton button(String words, Runnable act) {
        NativeButton button = Markup.button(words, "ghost", "sm");
        button.addClickListener(_ -> {
            act.run();
            show();
        });
        return button;
    }

    /** What stands where a source has not listed anything yet. */
    static Component nothing() {
        return Markup.state(Icon.CHANNELS, "Nothing listed yet", "Import a guide of this source first.");
    }
}
