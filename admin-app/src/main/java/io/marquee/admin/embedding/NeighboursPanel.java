package io.marquee.admin.embedding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleRow;
import io.marquee.discovery.SimilarTitle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The nearest titles of a few, and how a regeneration has changed them since the page was opened. */
final class NeighboursPanel extends Panel {

    private final Neighbours nearest;
    private final List<TitleCard> watched;
    private final Map<TitleId, List<SimilarTitle>> before = new HashMap<>();
    private final Div rows = Markup.div("neighbours");
    private final Span legend = Markup.span("", "row", "small", "muted");

    NeighboursPanel(Neighbours nearest) {
        super("Nearest titles");
        this.nearest = nearest;
        this.watched = new ArrayList<>(nearest.golden());
        addClassName("below");
        legend.add(
                Markup.span("", "lgd", "up"),
                Markup.span("newly near"),
                Markup.span("", "lgd", "lo"),
                Markup.span("no longer"));
        legend.setVisible(false);
        add(Markup.div("row wrap spread", picker(), legend), rows);
        remember();
    }

    /** Puts the title first; a text that is no id, or names nothing to be seen, is passed over. */
    void watch(String id) {
        try {
            nearest.card(TitleId.of(id)).ifPresent(this::watch);
        } catch (IllegalArgumentException _) {
            return;
        }
    }

    /** Compares with now from now on. */
    void remember() {
        before.clear();
        watched.forEach(title -> before.put(title.id(), nearest.of(title.id())));
        refresh();
    }

    void refresh() {
        rows.removeAll();
        boolean changed = false;
        for (TitleCard title : watched) {
            List<SimilarTitle> now = nearest.of(title.id());
            List<SimilarTitle> then = before.getOrDefault(title.id(), now);
            changed |= !ids(now).equals(ids(then));
            rows.add(row(title, now, then));
        }
        legend.setVisible(changed);
        if (watched.isEmpty()) {
            rows.add(Markup.paragraph("Nothing is published yet.", "small", "muted"));
        }
    }

    private void watch(TitleCard title) {
        watched.removeIf(known -> known.id().equals(title.id()));
        watched.addFirst(title);
        before.computeIfAbsent(title.id(), nearest::of);
        refresh();
    }

    private Component picker() {
        ComboBox<TitleRow> picker = new ComboBox<>();
        picker.setPlaceholder("Watch another title");
        picker.setAriaLabel("Watch another title");
        picker.setItemLabelGenerator(row -> row.name() + " (" + row.year() + ")");
        picker.setItems(query -> nearest.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        picker.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                watch(chosen.getValue().id().toString());
                picker.clear();
            }
        });
        return picker;
    }

    private static Component row(TitleCard title, List<SimilarTitle> now, List<SimilarTitle> then) {
        Set<TitleId> known = ids(then);
        Set<TitleId> left = ids(now);
        Div near = Markup.div("nb");
        now.forEach(one -> near.add(poster(one, known.contains(one.card().id()) ? "" : "up")));
        Div gone = Markup.div("gone");
        then.stream().filter(one -> !left.contains(one.card().id())).forEach(one -> gone.add(poster(one, "lo")));
        if (gone.getComponentCount() > 0) {
            near.add(gone);
        }
        Component name = Markup.div(
                "cell-title",
                Markup.decoration(title.posterUrl(), "thumb"),
                new Span(
                        Markup.link("titles/" + title.id(), title.name()),
                        Markup.span(String.valueOf(title.year()), "faint", "num")));
        Component said = now.isEmpty()
                ? Markup.span("Not embedded yet", "small", "warn")
                : Markup.span(String.join(", ", now.getFirst().sharedTraits()), "small", "muted");
        return Markup.div("nb-row", name, near, said);
    }

    private static Component poster(SimilarTitle one, String mark) {
        String words = one.card().name() + " (" + one.card().year() + "), similarity "
                + String.format(Locale.ENGLISH, "%.2f", one.similarity())
                + (mark.equals("up") ? ", newly near" : mark.equals("lo") ? ", no longer near" : "");
        var picture = Markup.decoration(one.card().posterUrl());
        picture.setAlt(words);
        var link = Markup.link("titles/" + one.card().id(), "");
        link.add(picture);
        link.setTitle(words);
        if (!mark.isEmpty()) {
            link.addClassName(mark);
        }
        return link;
    }

    private static Set<TitleId> ids(List<SimilarTitle> titles) {
        Set<TitleId> ids = new HashSet<>();
        titles.forEach(title -> ids.add(title.card().id()));
        return ids;
    }
}
