package io.marquee.admin.tenants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.admin.ui.Markup;
import io.marquee.platform.BrandScheme;
import io.marquee.platform.BrandingDraft;
import io.marquee.platform.WordmarkFace;
import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Branding.ColourPair;
import io.marquee.tenancy.Contrast;
import io.marquee.tenancy.Legibility;
import io.marquee.tenancy.Legibility.Part;
import io.marquee.tenancy.Legibility.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What staff choose of a look; says at each field what it is worth to the eye. */
final class BrandingFields extends Div {

    private static final int TYPING = 250; // milliseconds
    private static final int WIDEST_CORNER = 24;
    private static final int LONGEST_WORDMARK = 40;

    private final TextField wordmark = new TextField("Wordmark");
    private final ColourField accent = new ColourField("Accent");
    private final ColourField accent2 = new ColourField("Second accent");
    private final Input radius = new Input(ValueChangeMode.LAZY);
    private final Span pixels = Markup.span("", "num", "faint");
    private final Select<WordmarkFace> face = new Select<>();
    private final Select<BrandScheme> scheme = new Select<>();
    private final Div derived = Markup.div("derived xs muted");
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean showing;

    BrandingFields() {
        addClassNames("stack", "branding-fields");
        wordmark.setManualValidation(true);
        wordmark.setMaxLength(LONGEST_WORDMARK);
        wordmark.setValueChangeMode(ValueChangeMode.LAZY);
        wordmark.setValueChangeTimeout(TYPING);
        radius.setType("range");
        radius.setValueChangeTimeout(TYPING);
        radius.getElement().setAttribute("min", "0").setAttribute("max", String.valueOf(WIDEST_CORNER));
        open(face, "Wordmark face", List.of(WordmarkFace.values()), WordmarkFace::label);
        open(scheme, "Theme", List.of(BrandScheme.values()), BrandingFields::words);
        add(wordmark, accent, accent2, corners(), face, scheme, derived);
        wordmark.addValueChangeListener(_ -> changed());
        accent.addValueChangeListener(_ -> changed());
        accent2.addValueChangeListener(_ -> changed());
        radius.addValueChangeListener(_ -> changed());
        face.addValueChangeListener(_ -> changed());
        scheme.addValueChangeListener(_ -> changed());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    TextField wordmark() {
        return wordmark;
    }

    void show(BrandingDraft draft) {
        showing = true;
        wordmark.setValue(draft.wordmark());
        accent.setValue(draft.accent());
        accent2.setValue(draft.accent2());
        radius.setValue(String.valueOf(draft.radius()));
        face.setValue(draft.face());
        scheme.setValue(draft.scheme());
        showing = false;
        pixels.setText(draft.radius() + " px");
    }

    /** What the fields say; empty where a colour is none yet. */
    Optional<BrandingDraft> read() {
        if (!accent.isColour() || !accent2.isColour()) {
            return Optional.empty();
        }
        return Optional.of(new BrandingDraft(
                wordmark.getValue().strip(),
                face.getValue(),
                accent.getValue(),
                accent2.getValue(),
                corner(),
                scheme.getValue()));
    }

    /** Shows what the look is worth; answers whether it may be published. */
    boolean judge(BrandingDraft draft, Branding look) {
        Legibility legibility = Legibility.of(look);
        accent.show(legibility.of(Part.ACCENT, draft.scheme().first()));
        accent2.show(legibility.of(Part.ON_ACCENT_2, draft.scheme().first()));
        accent.refuse(reason(legibility, List.of(Part.ACCENT, Part.ON_ACCENT, Part.ACCENT_TEXT)));
        accent2.refuse(reason(legibility, List.of(Part.ON_ACCENT_2, Part.ACCENT_2_TEXT)));
        derived.removeAll();
        derived.add(
                line("Accent", look.accent()),
                line("Accent as text", look.accentText()),
                line("Text on accent", look.onAccent()));
        return legibility.passes();
    }

    /** Says at each field what is missing for a look. */
    void explainMissing() {
        isNamed();
        for (ColourField colour : List.of(accent, accent2)) {
            if (!colour.isColour()) {
                colour.showNothing();
                colour.refuse("A colour such as #00b7ff");
            }
        }
    }

    void focusFirstFault() {
        for (TextField field : List.of(wordmark, accent, accent2)) {
            if (field.isInvalid()) {
                field.focus();
                return;
            }
        }
    }

    /** Whether there is a wordmark; says so where there is none. */
    boolean isNamed() {
        boolean blank = wordmark.getValue().isBlank();
        wordmark.setErrorMessage(blank ? "What shall stand at the top of every page?" : "");
        wordmark.setInvalid(blank);
        return !blank;
    }

    private void changed() {
        pixels.setText(corner() + " px");
        if (!showing) {
            listeners.forEach(Runnable::run);
        }
    }

    private int corner() {
        try {
            return Math.clamp(Integer.parseInt(radius.getValue()), 0, WIDEST_CORNER);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private Component corners() {
        NativeLabel label = new NativeLabel();
        label.addClassName("field");
        label.add(new Span(new Span("Corners "), pixels), radius);
        return label;
    }

    private static String reason(Legibility legibility, List<Part> parts) {
        return legibility.failures().stream()
                .filter(reading -> parts.contains(reading.part()))
                .findFirst()
                .map(reading -> "%s %s; %s is needed for %s"
                        .formatted(
                                Contrast.text(reading.ratio()),
                                reading.theme() == Theme.DARK ? "on dark pages" : "on light pages",
                                Contrast.text(reading.part().needed()),
                                reading.part() == Part.ACCENT ? "focus and progress" : "text"))
                .orElse("");
    }

    private static Component line(String what, ColourPair colours) {
        return Markup.div(
                "row",
                Markup.span(what, "grow"),
                Markup.span("dark"),
                swatch(colours.dark()),
                Markup.span("light"),
                swatch(colours.light()));
    }

    private static Component swatch(String colour) {
        Span swatch = Markup.span("", "cs");
        swatch.getStyle().set("background", colour);
        swatch.setTitle(colour);
        return swatch;
    }

    private static <T> void open(Select<T> select, String label, List<T> items, Function<T, String> words) {
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(words::apply);
        select.setValue(items.getFirst());
    }

    private static String words(BrandScheme scheme) {
        return switch (scheme) {
            case BOTH -> "Both, as the viewer likes";
            case DARK -> "Always dark";
            case LIGHT -> "Always light";
        };
    }
}
