package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.converter.Converter;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.PlanNames;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.TitleDraft;
import io.marquee.catalogue.TitleType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The editor's fields in their order, bound to a title's draft. */
final class TitleForm extends Div {

    private final List<Genre> known;
    private final TitleFields fields;
    private final Binder<TitleDraft> binder = new BeanValidationBinder<>(TitleDraft.class);
    private final Panel seasons = new Panel("Seasons and episodes");

    TitleForm(List<Genre> known, PlanNames plans) {
        this.known = known;
        this.fields = new TitleFields(known, plans);
        addClassName("stack");
        bind();
        seasons.setId("seasons");
        seasons.add(fields.seasons);
        add(details(), story(), credits(), access(), seasons, artwork());
        fields.type.addValueChangeListener(chosen -> fit(chosen.getValue()));
    }

    TitleFields fields() {
        return fields;
    }

    /** Shows what is stored, or what a new title begins with. */
    void show(TitleDraft draft, boolean isNew) {
        if (fields.tier.getListDataView().getItems().noneMatch(rank -> rank == draft.tier())) {
            fields.tier.getListDataView().addItem(draft.tier());
        }
        fields.type.setReadOnly(!isNew);
        fields.externalId.setReadOnly(!isNew);
        binder.readBean(draft);
        fit(draft.type());
    }

    /** What the fields say; empty where something is invalid, which its field then shows. */
    Optional<TitleDraft> read() {
        boolean sound = fields.listsAreSound();
        try {
            TitleDraft draft = binder.writeRecord();
            return sound ? Optional.of(draft) : Optional.empty();
        } catch (ValidationException invalid) {
            invalid.getFieldValidationErrors().stream()
                    .map(BindingValidationStatus::getField)
                    .filter(Focusable.class::isInstance)
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return Optional.empty();
        }
    }

    boolean isChanged() {
        return binder.hasChanges();
    }

    void onChange(Runnable listener) {
        binder.addValueChangeListener(_ -> listener.run());
    }

    private void bind() {
        binder.forField(fields.externalId).withNullRepresentation("").bind("externalId");
        binder.forField(fields.type).asRequired().bind("type");
        binder.forField(fields.name).asRequired("What is it called?").bind("name");
        binder.forField(fields.originalName).withNullRepresentation("").bind("originalName");
        binder.forField(fields.year).asRequired("Which year is it from?").bind("year");
        binder.forField(fields.runtime)
                .withValidator(
                        minutes -> minutes != null || fields.type.getValue() == TitleType.SERIES, "How long is it?")
                .bind("runtimeMinutes");
        binder.forField(fields.maturity).asRequired().bind("maturityRating");
        binder.forField(fields.tier).asRequired("Which plan opens it?").bind("tier");
        binder.forField(fields.publication).asRequired().bind("publication");
        binder.forField(fields.language).withNullRepresentation("").bind("originalLanguage");
        binder.forField(fields.genres)
                .withValidator(chosen -> !chosen.isEmpty() && chosen.size() <= 3, "One to three, please")
                .withConverter(Converter.from(
                        chosen -> Result.ok(chosen.stream().map(Genre::code).toList()), this::named))
                .bind("genres");
        binder.forField(fields.synopsis).bind("synopsis");
        binder.forField(fields.moods).bind("moods");
        binder.forField(fields.themes).bind("themes");
        binder.forField(fields.keywords).bind("keywords");
        binder.forField(fields.credits).bind("credits");
        binder.forField(fields.windows).bind("availability");
        binder.forField(fields.artwork).bind("artwork");
        binder.forField(fields.seasons).bind("seasons");
        // A choice that cannot be taken back needs no mark, and the button that shows it may carry none.
        Stream.of(fields.type, fields.maturity, fields.tier, fields.publication)
                .forEach(choice -> choice.setRequiredIndicatorVisible(false));
    }

    private Set<Genre> named(List<String> codes) {
        Set<Genre> named = new LinkedHashSet<>();
        codes.forEach(code ->
                known.stream().filter(genre -> genre.code().equals(code)).forEach(named::add));
        return named;
    }

    /** A film lasts so and so long, a series has seasons. */
    private void fit(TitleType type) {
        boolean series = type == TitleType.SERIES;
        fields.runtime.setVisible(!series);
        if (series) {
            fields.runtime.clear();
        } else {
            fields.seasons.clear();
        }
        seasons.setVisible(series);
    }

    private Component details() {
        fields.name.addClassName("full");
        fields.genres.addClassName("full");
        return panel(
                "details",
                "Details",
                Markup.div(
                        "f3",
                        fields.name,
                        fields.originalName,
                        fields.language,
                        fields.type,
                        fields.year,
                        fields.runtime,
                        fields.publication,
                        fields.genres));
    }

    private Component story() {
        return panel(
                "story",
                "Story",
                Markup.paragraph("What search by meaning and “More like this” know of it.", "small", "muted"),
                Markup.div("stack", fields.synopsis, fields.moods, fields.themes, fields.keywords));
    }

    private Component credits() {
        return panel("credits", "Cast and crew", fields.credits);
    }

    private Component access() {
        return panel(
                "access",
                "Availability and access",
                Markup.div("f3", fields.tier, fields.maturity),
                Markup.paragraph("Without a window it can always be watched.", "small", "muted"),
                fields.windows);
    }

    private Component artwork() {
        return panel("artwork", "Artwork", fields.artwork, fields.externalId);
    }

    private static Component panel(String id, String heading, Component... content) {
        Panel panel = new Panel(heading);
        panel.setId(id);
        panel.add(Markup.div("stack", content));
        return panel;
    }
}
