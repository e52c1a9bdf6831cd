package io.marquee.admin.tenants;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.admin.ui.Markup;
import io.marquee.platform.BrandingDraft;
import io.marquee.tenancy.Contrast;
import io.marquee.tenancy.Legibility.Reading;
import java.util.Locale;

/** A colour, typed or picked, with how well it can be told from what it meets. */
final class ColourField extends TextField {

    private static final int TYPING = 250; // milliseconds

    private final Input picker = new Input(ValueChangeMode.LAZY);
    private final Span reading = Markup.span("", "xs", "num", "reading");

    ColourField(String label) {
        super(label);
        setManualValidation(true);
        setAllowedCharPattern("[#0-9a-fA-F]");
        setMaxLength(7);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING);
        picker.setType("color");
        picker.setValueChangeTimeout(TYPING);
        picker.addClassName("cs");
        picker.getElement().setAttribute("aria-label", label + ": pick");
        picker.addValueChangeListener(picked -> {
            if (picked.isFromClient()) {
                setValue(picked.getValue());
            }
        });
        addValueChangeListener(_ -> {
            if (isColour()) {
                picker.setValue(getValue().toLowerCase(Locale.ROOT));
            }
        });
        setPrefixComponent(picker);
        setSuffixComponent(reading);
    }

    boolean isColour() {
        return getValue().matches(BrandingDraft.COLOUR);
    }

    void show(Reading measured) {
        reading.setText(Contrast.text(measured.ratio()));
        reading.setClassName("ok", measured.passes());
        reading.setClassName("danger", !measured.passes());
    }

    void showNothing() {
        reading.setText("");
    }

    /** Says why it cannot be published; an empty reason says that it can. */
    void refuse(String reason) {
        setErrorMessage(reason);
        setInvalid(!reason.isEmpty());
    }
}
