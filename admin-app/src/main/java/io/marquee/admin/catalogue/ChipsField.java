package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A few short words, each a chip. Enter or a comma ends one; pasted lists fall into their parts. */
final class ChipsField extends CustomField<List<String>> {

    private final List<String> words = new ArrayList<>();
    private final Div chips = Markup.div("chips");
    private final TextField next = new TextField();

    ChipsField(String label) {
        super(List.of());
        setLabel(label);
        addClassName("chips-field");
        next.setPlaceholder("Add, then Enter");
        next.setAriaLabel("Add to " + label);
        next.addValueChangeListener(typed -> {
            if (typed.isFromClient() && !typed.getValue().isBlank()) {
                take(typed.getValue());
            }
        });
        add(new Div(chips, next));
    }

    @Override
    protected List<String> generateModelValue() {
        return List.copyOf(words);
    }

    @Override
    protected void setPresentationValue(List<String> value) {
        words.clear();
        words.addAll(value);
        draw();
    }

    private void take(String text) {
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !words.contains(word))
                .forEach(words::add);
        next.clear();
        draw();
        updateValue();
    }

    private void draw() {
        chips.removeAll();
        words.forEach(word -> chips.add(chip(word)));
    }

    private Component chip(String word) {
        NativeButton remove = new NativeButton();
        remove.add(Icon.CROSS.create());
        remove.setAriaLabel("Remove " + word);
        remove.addClickListener(_ -> {
            words.remove(word);
            draw();
            updateValue();
            next.focus();
        });
        Span chip = new Span(new Span(word), remove);
        chip.addClassName("chip");
        return chip;
    }
}
