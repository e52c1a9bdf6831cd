package io.marquee.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small pieces of pages, with the class names of the design. */
public final class Markup {

    private Markup() {}

    @Tag("b")
    private static final class Bold extends HtmlContainer {
        Bold(String text) {
            setText(text);
        }
    }

    public static HtmlContainer bold(String text, String... classes) {
        Bold bold = new Bold(text);
        bold.addClassNames(classes);
        return bold;
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

    /** A box; class names with blanks between, or none. */
    public static Div div(String className, Component... content) {
        Div div = new Div(content);
        if (!className.isEmpty()) {
            div.addClassNames(className.split(" "));
        }
        return div;
    }

    /** Things side by side. */
    public static Div row(Component... content) {
        return div("row", content);
    }

    /** A picture that the words beside it name. */
    public static Image decoration(String address, String... classes) {
        Image image = new Image(address, "");
        image.addClassNames(classes);
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    /** The beginning of a page: its heading, what stands below it, and what can be done here. */
    public static Div head(String heading, Component below, Component... actions) {
        return div("head", new Div(new H1(heading), below), div("row wrap", actions));
    }

    /** A button of the design: icon and words, with classes such as {@code primary} and {@code sm}. */
    public static NativeButton button(Icon icon, String words, String... classes) {
        NativeButton button = new NativeButton();
        button.add(icon.create(), new Text(words));
        button.addClassName("btn");
        button.addClassNames(classes);
        return button;
    }

    public static NativeButton button(String words, String... classes) {
        NativeButton button = new NativeButton(words);
        button.addClassName("btn");
        button.addClassNames(classes);
        return button;
    }

    /** A button that shows only an icon. */
    public static NativeButton iconButton(Icon icon, String meaning, String... classes) {
        NativeButton button = new NativeButton();
        button.add(icon.create());
        button.setAriaLabel(meaning);
        button.addClassNames("btn", "round");
        button.addClassNames(classes);
        return button;
    }

    /** A link that looks like a button. */
    public static Anchor linkButton(String address, Icon icon, String words, String... classes) {
        Anchor link = new Anchor(address);
        link.add(icon.create(), new Text(words));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("btn");
        link.addClassNames(classes);
        return link;
    }

    /** A link to another page of this app. */
    public static Anchor link(String address, String words, String... classes) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        link.addClassNames(classes);
        return link;
    }

    /** How far something is, in percent from 0 to 100. */
    public static Div bar(double percent, String colour) {
        Span filled = new Span();
        filled.addClassName("fill");
        filled.getStyle().set("--v", percent + "%").set("--c", colour);
        return div("bar", filled);
    }

    /** What stands where a list has nothing to show. */
    public static Div state(Icon icon, String heading, String text, Component... actions) {
        Div state = div("state", icon.create(), bold(heading), paragraph(text));
        state.add(actions);
        return state;
    }
}
