package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.marquee.admin.ui.Markup;
import io.marquee.catalogue.TitleDraft.EpisodeDraft;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The episodes of one season. */
final class EpisodesField extends RowsField<EpisodeDraft> {

    private static final int USUAL_LENGTH = 45; // minutes

    EpisodesField() {
        super("Add an episode");
    }

    @Override
    Row<EpisodeDraft> row(EpisodeDraft episode) {
        return new Line(episode);
    }

    @Override
    Row<EpisodeDraft> blank() {
        int next = getValue().stream().mapToInt(EpisodeDraft::number).max().orElse(0) + 1;
        return new Line(new EpisodeDraft(next, "", "", USUAL_LENGTH));
    }

    static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private final class Line implements Row<EpisodeDraft> {
        private final IntegerField number = new IntegerField("No.");
        private final TextField name = new TextField("Episode");
        private final IntegerField minutes = new IntegerField("Minutes");
        private final TextArea synopsis = new TextArea();
        private final Div line = Markup.div("line episode");

        Line(EpisodeDraft episode) {
            number.setValue(episode.number());
            name.setValue(episode.name());
            minutes.setValue(episode.runtimeMinutes());
            synopsis.setValue(episode.synopsis());
            synopsis.setPlaceholder("What happens");
            synopsis.setAriaLabel("What happens in this episode");
            synopsis.setMaxLength(4000);
            synopsis.addClassName("full");
            Div end = Markup.div("ends", remover(line, "Remove this episode"));
            end.getStyle().set("padding-top", "28px");
            line.add(number, name, minutes, end, synopsis);
            watch(number);
            watch(name);
            watch(minutes);
            watch(synopsis);
        }

        @Override
        public Component component() {
            return line;
        }

        @Override
        public Optional<EpisodeDraft> value() {
            return Optional.of(new EpisodeDraft(
                    orZero(number.getValue()),
                    name.getValue().strip(),
                    synopsis.getValue().strip(),
                    orZero(minutes.getValue())));
        }

        @Override
        public boolean isSound() {
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage("What is it called?");
            boolean lasts = orZero(minutes.getValue()) > 0;
            minutes.setInvalid(!lasts);
            minutes.setErrorMessage("1 or more");
            return lasts && !name.isInvalid();
        }
    }
}
