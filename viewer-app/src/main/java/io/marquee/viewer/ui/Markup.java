package io.marquee.viewer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small pieces of pages, with the class names of the design. */
public final class Markup {

    private Markup() {}

    /** Bold text. */
    @Tag("b")
    private static final class Bold extends HtmlContainer {
        Bold(String text) {
            setText(text);
        }
    }

    public static Component bold(String text) {
        return new Bold(text);
    }

    public static Span span(String text, String... classes) {
        Span span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    public static Paragraph paragraph(String text, String... classes) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames(classes);
        return paragraph;
    }

    /** A picture that the words beside it name. */
    public static Image decoration(String address, String... classes) {
        Image image = new Image(address, "");
        image.addClassNames(classes);
        return image;
    }

    /** A link that looks like a button. */
    public static Anchor link(String address, Icon icon, String words, String... classes) {
        Anchor link = new Anchor(address);
        link.add(icon.create(), new Text(words));
        link.addClassNames(classes);
        return link;
    }

    /** A button that shows only an icon. */
    public static NativeButton iconButton(Icon icon, String meaning, String... classes) {
        NativeButton button = new NativeButton();
        button.add(icon.create());
        button.setAriaLabel(meaning);
        button.addClassNames(classes);
        return button;
    }

    /** The tag of a plan. */
    public static Span tier(String plan) {
        Span tag = new Span();
        tag.add(Icon.LOCK.create(), new Text(plan));
        tag.addClassNames("tag", "tier");
        return tag;
    }
}
