package io.marquee.viewer.profiles;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.viewer.ui.Markup;

/** On or off, with what that means and what is wrong with it. */
class Switch extends NativeLabel {

    private final Element box = new Element("input");
    private final Span says = Markup.span("", "says");
    private final SerializableConsumer<Boolean> changed;
    private boolean on;

    Switch(String name, String label, String meaning, SerializableConsumer<Boolean> changed) {
        addClassName("turn");
        box.setAttribute("type", "checkbox").setAttribute("role", "switch").setAttribute("name", name);
        says.getElement().setAttribute("role", "alert");
        Span words = new Span(Markup.bold(label), Markup.span(meaning, "small", "muted"), says);
        add(words);
        getElement().appendChild(box);
        this.changed = changed;
        box.addEventListener(
                        "change",
                        event ->
                                turn(event.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
    }

    /** As whoever looks at it does. */
    final void turn(boolean now) {
        on(now);
        changed.accept(now);
    }

    boolean isOn() {
        return on;
    }

    final void on(boolean now) {
        on = now;
        box.setProperty("checked", now);
    }

    void wrong(String words) {
        says.setText(words);
    }
}
