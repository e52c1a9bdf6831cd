package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A list that is edited line by line.
 *
 * @param <T> what one line says
 */
abstract class RowsField<T> extends CustomField<List<T>> {

    private final List<Row<T>> rows = new ArrayList<>();
    private final Div box = Markup.div("rows");

    /** One line. */
    interface Row<T> {
        Component component();

        /** What it says; empty while nothing has been written. */
        Optional<T> value();

        /** Shows what is wrong with it by itself. */
        default boolean isSound() {
            return true;
        }
    }

    @SuppressWarnings("this-escape") // the parts of a component are added as it is made
    RowsField(String addWords) {
        super(List.of());
        NativeButton more = Markup.button(Icon.PLUS, addWords, "ghost", "sm");
        more.addClickListener(_ -> {
            append(blank());
            updateValue();
        });
        Div whole = Markup.div("rows", box, Markup.row(more));
        add(whole);
    }

    /** A line for the value. */
    abstract Row<T> row(T value);

    /** A line for what is still to be written. */
    abstract Row<T> blank();

    /** Whether every line can be read. */
    boolean isSound() {
        return rows.stream().filter(row -> !row.isSound()).count() == 0;
    }

    @Override
    protected List<T> generateModelValue() {
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<T> value) {
        rows.clear();
        box.removeAll();
        value.forEach(item -> append(row(item)));
    }

    /** Lets a change of the field count as a change of the whole list. */
    <V> void watch(HasValue<?, V> field) {
        field.addValueChangeListener(_ -> updateValue());
    }

    NativeButton remover(Component of, String meaning) {
        NativeButton button = Markup.iconButton(Icon.BIN, meaning, "tiny");
        button.removeClassName("round");
        button.addClickListener(_ -> {
            int index = indexOf(of);
            rows.remove(index);
            box.remove(of);
            updateValue();
        });
        return button;
    }

    NativeButton lifter(Component of, String meaning) {
        NativeButton button = Markup.iconButton(Icon.UP, meaning, "tiny");
        button.removeClassName("round");
        button.addClickListener(_ -> {
            int index = indexOf(of);
            if (index > 0) {
                Collections.swap(rows, index, index - 1);
                box.addComponentAtIndex(index - 1, of);
                updateValue();
            }
        });
        return button;
    }

    private void append(Row<T> row) {
        rows.add(row);
        box.add(row.component());
    }

    private int indexOf(Component line) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).component().equals(line)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a line of this list: " + line);
    }
}
