package io.marquee.viewer.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One of several, by the browser's own radio buttons: a tab stop, and the arrow keys.
 *
 * @param <T> with value equality
 */
@Tag("fieldset")
class Choice<T> extends HtmlContainer {

    private final String name;
    private final Div offers = new Div();
    private final Map<T, Element> radios = new LinkedHashMap<>();
    private T value;

    /** Words over the group. */
    @Tag("legend")
    private static final class Legend extends HtmlContainer {
        Legend(String text) {
            setText(text);
        }
    }

    Choice(String legend, String name, String look, T value) {
        this.name = name;
        this.value = value;
        addClassName("choice");
        offers.addClassName(look);
        add(new Legend(legend), offers);
    }

    Choice<T> offer(T offered, String meaning, Component face) {
        Element radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", name)
                .setAttribute("aria-label", meaning)
                .setProperty("checked", offered.equals(value));
        radio.addEventListener("change", _ -> value(offered));
        radios.put(offered, radio);
        NativeLabel label = new NativeLabel();
        label.getElement().appendChild(radio);
        label.setTitle(meaning);
        label.add(new Span(face));
        offers.add(label);
        return this;
    }

    T value() {
        return value;
    }

    final void value(T chosen) {
        value = chosen;
        radios.forEach((offered, radio) -> radio.setProperty("checked", offered.equals(chosen)));
    }

    /** Leaves only these to choose from. */
    void allow(Predicate<T> allowed) {
        radios.forEach((offered, radio) -> {
            boolean open = allowed.test(offered);
            radio.setEnabled(open).setProperty("disabled", !open);
        });
    }
}
