package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.PlanNames;
import io.marquee.admin.ui.Tags;
import io.marquee.catalogue.EditableTitle;
import io.marquee.catalogue.TitleArtwork;
import io.marquee.catalogue.TitleDraft;
import io.marquee.embedding.EmbeddingState;
import org.jspecify.annotations.Nullable;

/** The editor's top: the title before its backdrop, its state, and what can be done. */
final class TitleHeader extends Div {

    private final PlanNames plans;
    private final Image backdrop = Markup.decoration("", "bg");
    private final Image poster = Markup.decoration("", "po");
    private final H1 heading = new H1();
    private final Div tags = Markup.div("tags");
    private final Span unsaved = Markup.span("Not saved yet", "warn");

    TitleHeader(PlanNames plans, Component... actions) {
        this.plans = plans;
        addClassName("eh");
        add(
                backdrop,
                poster,
                Markup.div("grow", Markup.link("titles", "Titles", "small", "muted"), heading, tags),
                Markup.div("row wrap", actions));
    }

    void show(EditableTitle title, TitleArtwork artwork, EmbeddingState embedding) {
        TitleDraft draft = title.draft();
        backdrop.setSrc(artwork.backdropUrl());
        backdrop.setVisible(true);
        heading.setText(draft.name());
        Moment edited = Moment.ago(title.updatedAt());
        Span embedded = Markup.span(Tags.words(embedding) + " embedding", "dot", Tags.style(embedding));
        tags.removeAll();
        tags.add(
                Tags.of(draft.publication()),
                Tags.tier(plans.of(draft.tier()), plans.lowest(draft.tier())),
                embedded,
                new Span(Markup.span("Edited ", "muted"), edited),
                unsaved);
        changed(false);
    }

    void showNew() {
        backdrop.setVisible(false);
        heading.setText("New title");
        tags.removeAll();
        tags.add(unsaved);
        changed(false);
    }

    void draw(@Nullable String posterAddress) {
        if (posterAddress != null) {
            poster.setSrc(posterAddress);
        }
    }

    void changed(boolean changed) {
        unsaved.setVisible(changed);
    }
}
