package io.marquee.viewer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** A title on its own artwork: the drawn name, facts, a few words, and what can be done with it. */
public final class Hero extends Section {

    private final Div body = new Div();

    /** @param height least height in CSS pixels where there is room */
    public Hero(String name, String backdropUrl, String titleArtUrl, int height) {
        addClassName("hero");
        getStyle().set("--h", height + "px");
        setAriaLabel(name);
        Image art = new Image(titleArtUrl, name);
        art.addClassName("title-art");
        art.getElement().setAttribute("fetchpriority", "high");
        Image backdrop = Markup.decoration(backdropUrl, "bg");
        backdrop.getElement().setAttribute("fetchpriority", "high");
        body.addClassNames("body", "rise");
        body.add(new H1(art));
        add(backdrop, body);
    }

    /** Short facts in a row; a maturity rating looks like a tag. */
    public Hero facts(List<String> facts, String rating) {
        Paragraph row = new Paragraph();
        row.addClassName("facts");
        facts.stream().filter(fact -> !fact.isBlank()).map(Markup::span).forEach(row::add);
        Component tag = Markup.span(rating, "tag", "line");
        tag.getElement().setAttribute("aria-label", "Rated " + rating);
        row.add(tag);
        body.add(row);
        return this;
    }

    public Hero lede(String words) {
        body.add(Markup.paragraph(words, "lede"));
        return this;
    }

    public Hero actions(Component... actions) {
        Div row = new Div(actions);
        row.addClassNames("row", "wrap");
        body.add(row);
        return this;
    }

    /** A line of small print, such as why it is here. */
    public Hero note(String words) {
        body.add(Markup.paragraph(words, "small", "reason"));
        return this;
    }

    /** Shows only the beginning of the words. */
    public Hero brief() {
        addClassName("brief");
        return this;
    }

    /** Something above the name. */
    public Hero above(Component component) {
        body.addComponentAsFirst(component);
        return this;
    }
}
