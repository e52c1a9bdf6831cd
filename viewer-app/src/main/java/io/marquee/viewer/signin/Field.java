package io.marquee.viewer.signin;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;

/** One line to type in, with its label, icon, and what is wrong with it. */
class Field extends NativeLabel {

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);
    private final Span box = new Span();
    private final Span says = Markup.span("", "says");

    /**
     * @param name under which a form posts it
     * @param autocomplete the HTML word for what it is
     */
    Field(String label, String name, String type, String autocomplete, Icon icon) {
        addClassName("field");
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        if (type.equals("email")) {
            input.getElement().setAttribute("spellcheck", "false").setAttribute("autocapitalize", "none");
        }
        box.addClassName("input");
        box.add(icon.create(), input);
        says.getElement().setAttribute("role", "alert");
        add(Markup.span(label), box, says);
    }

    /** The browser checks it too, before anything is sent. */
    Field length(int least, int most) {
        input.getElement()
                .setAttribute("minlength", String.valueOf(least))
                .setAttribute("maxlength", String.valueOf(most));
        return this;
    }

    Field focused() {
        input.getElement().setAttribute("autofocus", true);
        return this;
    }

    String value() {
        return input.getValue();
    }

    /** Says what is wrong; an empty text says that nothing is. */
    void wrong(String words) {
        says.setText(words);
        box.setClassName("invalid", !words.isEmpty());
        input.getElement().setAttribute("aria-invalid", String.valueOf(!words.isEmpty()));
    }
}
