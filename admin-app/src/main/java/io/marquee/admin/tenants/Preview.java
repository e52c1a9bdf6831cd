package io.marquee.admin.tenants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.edge.brand.BrandStyle;
import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Legibility.Theme;
import java.util.List;
import java.util.Locale;

/** A piece of the viewers' portal in a brand's look: an island with its own colours. Nothing in it can be used. */
final class Preview extends Div {

    private Preview(String className, Component... content) {
        addClassNames("brand-preview", className);
        getElement().setAttribute("data-tenant", "preview").setAttribute("inert", true);
        add(content);
    }

    void show(Branding look, Theme theme) {
        getElement()
                .setAttribute("style", BrandStyle.declarations(look))
                .setAttribute("data-theme", theme.name().toLowerCase(Locale.ROOT));
    }

    /** The top of a home page. */
    static Preview home() {
        Div top = Markup.div(
                "pvt",
                Markup.span("", "wordmark"),
                Markup.span("", "grow"),
                Markup.div("row small muted", Markup.bold("Home"), new Span("Guide"), new Span("Search")));
        Div hero = Markup.div(
                "pvh island",
                picture("phantom-wide"),
                new Div(
                        new H3("The Phantom of the Opera"),
                        Markup.paragraph("1925 · 1 h 47 min · on Silent Nights now", "small"),
                        Markup.div("row wrap", fakeButton("Watch live", "play"), fakeButton("Join", "primary"))));
        Div row = Markup.div("pvr");
        for (String film : List.of("nosferatu", "caligari", "haxan", "sunrise", "slapped")) {
            row.add(poster(film));
        }
        return new Preview("pvw", top, hero, row);
    }

    /** A title that was begun. */
    static Preview begun() {
        return new Preview(
                "mp",
                Markup.span("", "wordmark"),
                Markup.div(
                        "row",
                        picture("haxan"),
                        Markup.div(
                                "grow",
                                Markup.bold("Häxan"),
                                Markup.paragraph("1922 · 1 h 45 min", "small", "muted"),
                                Markup.bar(55, "var(--mq-accent)"),
                                Markup.div(
                                        "row wrap",
                                        fakeButton("Resume", "primary"),
                                        Markup.span("More like this", "accent-words")))));
    }

    /** The first thing on a phone. */
    static Preview phone() {
        return new Preview(
                "mp",
                Markup.div(
                        "ph island",
                        picture("nosferatu-wide"),
                        Markup.div("", Markup.bold("Nosferatu"), fakeButton("Play", "play"))));
    }

    private static Component poster(String film) {
        Div art = Markup.div("art", picture(film));
        int percent = switch (film) {
            case "nosferatu" -> 72;
            case "caligari" -> 30;
            case "sunrise" -> 55;
            default -> 0;
        };
        if (film.equals("slapped")) {
            Span tier = Markup.span("", "tag", "tier", "tl");
            tier.add(Icon.LOCK.create(), new Span("Premium"));
            art.add(tier);
        }
        Div poster = Markup.div("poster", art, Markup.bar(percent, "var(--mq-accent)"));
        poster.setClassName("is-focus", film.equals("caligari"));
        return poster;
    }

    private static Component picture(String name) {
        return Markup.decoration("design/preview/" + name + ".svg");
    }

    private static Component fakeButton(String words, String style) {
        return Markup.span(words, "btn", "sm", style);
    }
}
