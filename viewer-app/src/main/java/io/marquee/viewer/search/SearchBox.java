package io.marquee.viewer.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;

/** The large line to type in; it asks while one types, after a short rest. */
class SearchBox extends Div {

    private static final int REST_MILLIS = 300;

    private final Input input = new Input(ValueChangeMode.LAZY);
    private final NativeButton clear = Markup.iconButton(Icon.CROSS, "Clear");

    SearchBox(SerializableConsumer<String> typed) {
        addClassName("sbox");
        getElement().setAttribute("role", "search");
        input.setType("search");
        input.setPlaceholder("Titles and people");
        input.setAriaLabel("Search by title or person");
        input.setValueChangeTimeout(REST_MILLIS);
        input.getElement()
                .setAttribute("spellcheck", "false")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "200")
                .executeJs("matchMedia('(hover: hover)').matches && this.focus()");
        input.addValueChangeListener(change -> {
            clear.setVisible(!change.getValue().isEmpty());
            typed.accept(change.getValue());
        });
        clear.setVisible(false);
        clear.addClickListener(_ -> {
            input.setValue("");
            input.focus();
        });
        add(Icon.SEARCH.create(), input, clear);
    }

    void show(String words) {
        input.setValue(words);
    }
}
