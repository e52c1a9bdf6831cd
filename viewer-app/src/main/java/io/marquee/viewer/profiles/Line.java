package io.marquee.viewer.profiles;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.viewer.ui.Markup;

/** One line to type in, with its label and what is wrong with it. */
class Line extends NativeLabel {

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);
    private final Span box = new Span(input);
    private final Span says = Markup.span("", "says");

    /**
     * An empty line.
     *
     * @param pattern what the browser accepts, as a regular expression over the whole
     */
    Line(String label, String name, int longest, String pattern, String explained) {
        addClassName("field");
        box.addClassName("input");
        says.setId(name + "-says");
        says.getElement().setAttribute("role", "alert");
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(longest))
                .setAttribute("pattern", pattern)
                .setAttribute("title", explained)
                .setAttribute("aria-describedby", name + "-says");
        add(Markup.span(label), box, says);
    }

    /** Digits that nobody looks at. */
    Line secret() {
        input.addClassName("secret");
        input.getElement().setAttribute("inputmode", "numeric");
        return this;
    }

    Line required(boolean required) {
        input.getElement().setAttribute("required", required);
        return this;
    }

    Line placeholder(String text) {
        input.setPlaceholder(text);
        return this;
    }

    String value() {
        return input.getValue();
    }

    void value(String value) {
        input.setValue(value);
    }

    /** Says what is wrong; an empty text says that nothing is. */
    void wrong(String words) {
        says.setText(words);
        box.setClassName("invalid", !words.isEmpty());
        input.getElement().setAttribute("aria-invalid", String.valueOf(!words.isEmpty()));
    }
}
