package io.marquee.admin.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Tags;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleRowFilter;
import io.marquee.catalogue.TitleType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What narrows the list of titles down. */
final class FilterBar extends Div {

    private static final int TYPING = 300; // milliseconds

    private final List<Genre> genres;
    private final TextField search = new TextField();
    private final Select<TitleType> type = new Select<>();
    private final Select<Publication> publication = new Select<>();
    private final Select<Genre> genre = new Select<>();
    private final Span matching = Markup.span("", "small", "muted", "num", "end");

    FilterBar(List<Genre> genres, Consumer<TitleRowFilter> changed) {
        this.genres = genres;
        addClassName("filters");
        search.setPlaceholder("Filter by title or person");
        search.setAriaLabel("Filter by title or person");
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING);
        open(type, "Any type", List.of(TitleType.values()), FilterBar::words);
        open(publication, "Any status", List.of(Publication.values()), Tags::words);
        open(genre, "Any genre", genres, Genre::name);
        search.addValueChangeListener(_ -> changed.accept(filter()));
        type.addValueChangeListener(_ -> changed.accept(filter()));
        publication.addValueChangeListener(_ -> changed.accept(filter()));
        genre.addValueChangeListener(_ -> changed.accept(filter()));
        matching.getElement().setAttribute("aria-live", "polite");
        add(search, type, publication, genre, matching);
    }

    void show(TitleRowFilter filter) {
        search.setValue(filter.search());
        type.setValue(filter.type());
        publication.setValue(filter.publication());
        genre.setValue(genres.stream()
                .filter(known -> known.code().equals(filter.genre()))
                .findFirst()
                .orElse(null));
    }

    void matching(int count) {
        matching.setText(Figures.of(count) + (count == 1 ? " matches" : " match"));
    }

    static String words(TitleType type) {
        return type == TitleType.FILM ? "Film" : "Series";
    }

    private TitleRowFilter filter() {
        @Nullable Genre chosen = genre.getValue();
        return new TitleRowFilter(
                search.getValue().strip(),
                type.getValue(),
                publication.getValue(),
                chosen == null ? null : chosen.code());
    }

    private static <T> void open(Select<T> select, String any, List<T> items, Function<T, String> words) {
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? any : words.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.setAriaLabel(any);
    }
}
