package io.marquee.admin.catalogue;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.admin.ui.PlanNames;
import io.marquee.admin.ui.Tags;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleType;
import io.marquee.entitlement.Plan;
import java.util.List;

/** The fields of a title, one for each part of its draft. */
final class TitleFields {

    static final int LONGEST_SYNOPSIS = 4000;

    private static final int TYPING = 400; // milliseconds

    final TextField externalId = new TextField("Name in files");
    final Select<TitleType> type = new Select<>();
    final TextField name = new TextField("Name");
    final TextField originalName = new TextField("Original name");
    final IntegerField year = new IntegerField("Year");
    final IntegerField runtime = new IntegerField("Minutes");
    final Select<MaturityRating> maturity = new Select<>();
    final Select<Integer> tier = new Select<>();
    final Select<Publication> publication = new Select<>();
    final TextField language = new TextField("Original language");
    final MultiSelectComboBox<Genre> genres = new MultiSelectComboBox<>("Genres, the leading one first");
    final TextArea synopsis = new TextArea("Synopsis");
    final ChipsField moods = new ChipsField("Moods");
    final ChipsField themes = new ChipsField("Themes");
    final ChipsField keywords = new ChipsField("Keywords");
    final CreditsField credits = new CreditsField();
    final WindowsField windows;
    final ArtworkField artwork = new ArtworkField();
    final SeasonsField seasons = new SeasonsField();

    TitleFields(List<Genre> known, PlanNames plans) {
        windows = new WindowsField(plans);
        type.setLabel("Type");
        type.setItems(TitleType.values());
        type.setItemLabelGenerator(FilterBar::words);
        maturity.setLabel("Age rating");
        maturity.setItems(MaturityRating.values());
        maturity.setItemLabelGenerator(TitleFields::words);
        tier.setLabel("Lowest plan that includes it");
        tier.setItems(plans.all().stream().map(Plan::rank).toList());
        tier.setItemLabelGenerator(plans::of);
        publication.setLabel("Status");
        publication.setItems(Publication.values());
        publication.setItemLabelGenerator(Tags::words);
        genres.setItems(known);
        genres.setItemLabelGenerator(Genre::name);
        genres.setSelectedItemsOnTop(false);
        externalId.setHelperText("Seeds the poster; stays for good");
        language.setPlaceholder("en, de, pt-BR");
        synopsis.setMinRows(5);
        synopsis.setMaxLength(LONGEST_SYNOPSIS);
        synopsis.setValueChangeMode(ValueChangeMode.LAZY);
        synopsis.addValueChangeListener(_ -> count());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(TYPING);
        year.setValueChangeMode(ValueChangeMode.LAZY);
        year.setValueChangeTimeout(TYPING);
        count();
    }

    /** Whether every line of the lists can be read; those that cannot say so. */
    boolean listsAreSound() {
        return List.of(credits.isSound(), windows.isSound(), seasons.isSound()).stream()
                .allMatch(Boolean::booleanValue);
    }

    private void count() {
        synopsis.setHelperText(synopsis.getValue().length() + " of " + LONGEST_SYNOPSIS + " characters");
    }

    private static String words(MaturityRating rating) {
        return switch (rating) {
            case ALL -> "All ages";
            case UNRATED -> "Unrated: as from 18";
            default -> "From " + rating.code();
        };
    }
}
