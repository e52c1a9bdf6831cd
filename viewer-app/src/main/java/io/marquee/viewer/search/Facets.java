package io.marquee.viewer.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.TitleType;
import io.marquee.viewer.ui.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chips that narrow a search: one type, one genre; pressing a pressed one lets it go. */
class Facets extends Div {

    private final Map<TitleType, NativeButton> types = new LinkedHashMap<>();
    private final Map<String, NativeButton> genres = new LinkedHashMap<>();
    private Inquiry inquiry = Inquiry.NOTHING;

    Facets(List<Genre> offered, SerializableConsumer<Inquiry> chosen) {
        addClassName("fac");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
        type(TitleType.FILM, "Films", chosen);
        type(TitleType.SERIES, "Series", chosen);
        add(Markup.span("", "apart"));
        for (Genre genre : offered) {
            NativeButton chip = chip(genre.name());
            chip.addClickListener(
                    _ -> chosen.accept(new Inquiry("", inquiry.type(), other(inquiry.genre(), genre.code()))));
            genres.put(genre.code(), chip);
        }
    }

    void show(Inquiry now) {
        inquiry = now;
        types.forEach((type, chip) -> press(chip, type == now.type()));
        genres.forEach((code, chip) -> press(chip, code.equals(now.genre())));
    }

    private void type(TitleType type, String words, SerializableConsumer<Inquiry> chosen) {
        NativeButton chip = chip(words);
        chip.addClickListener(_ -> chosen.accept(new Inquiry("", other(inquiry.type(), type), inquiry.genre())));
        types.put(type, chip);
    }

    private NativeButton chip(String words) {
        NativeButton chip = new NativeButton(words);
        chip.addClassName("chip");
        add(chip);
        return chip;
    }

    private static <T> @Nullable T other(@Nullable T current, T pressed) {
        return Objects.equals(current, pressed) ? null : pressed;
    }

    private static void press(NativeButton chip, boolean pressed) {
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
