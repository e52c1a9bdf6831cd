package io.marquee.admin.catalogue;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import io.marquee.admin.ui.Markup;
import io.marquee.artwork.ArtGenre;
import io.marquee.artwork.PosterArtist;
import io.marquee.catalogue.ArtDirection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the poster is drawn; what is left open follows from the title itself. */
final class ArtworkField extends CustomField<ArtDirection> {

    private static final int PALETTES = 4;

    private final Select<String> look = new Select<>();
    private final Select<String> motif = new Select<>();
    private final Select<Integer> palette = new Select<>();
    private final Select<String> anchor = new Select<>();

    ArtworkField() {
        super(ArtDirection.NONE);
        open(look, "Look of", "Its first genre");
        look.setItems(Arrays.stream(ArtGenre.values()).map(ArtGenre::code).toList());
        open(motif, "Motif", "As it falls");
        motif.setItems(PosterArtist.hints());
        open(palette, "Palette", "As it falls");
        palette.setItems(IntStream.range(0, PALETTES).boxed().toList());
        palette.setItemLabelGenerator(index -> index == null ? "As it falls" : "Palette " + (index + 1));
        open(anchor, "Name stands", "As it falls");
        anchor.setItems(List.of("top", "bottom"));
        List.of(look, motif, palette, anchor).forEach(part -> part.addValueChangeListener(_ -> updateValue()));
        add(Markup.div("f2", look, motif, palette, anchor));
    }

    @Override
    protected ArtDirection generateModelValue() {
        return new ArtDirection(look.getValue(), motif.getValue(), palette.getValue(), anchor.getValue());
    }

    @Override
    protected void setPresentationValue(ArtDirection direction) {
        put(look, direction.genre());
        put(motif, direction.hint());
        put(palette, direction.palette());
        put(anchor, direction.anchor());
    }

    /** Also shows what this list does not offer, such as a motif that a later version knows. */
    private static <T> void put(Select<T> select, @Nullable T value) {
        if (value != null && !select.getListDataView().contains(value)) {
            select.getListDataView().addItem(value);
        }
        select.setValue(value);
    }

    private static <T> void open(Select<T> select, String label, String none) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setPlaceholder(none);
    }
}
