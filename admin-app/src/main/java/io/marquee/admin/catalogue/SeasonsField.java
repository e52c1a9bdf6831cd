package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.marquee.admin.ui.Markup;
import io.marquee.catalogue.TitleDraft.SeasonDraft;
import java.util.List;
import java.util.Optional;

/** The seasons of a series with their episodes. */
final class SeasonsField extends RowsField<SeasonDraft> {

    SeasonsField() {
        super("Add a season");
    }

    @Override
    Row<SeasonDraft> row(SeasonDraft season) {
        return new Block(season);
    }

    @Override
    Row<SeasonDraft> blank() {
        int next = getValue().stream().mapToInt(SeasonDraft::number).max().orElse(0) + 1;
        return new Block(new SeasonDraft(next, "Season " + next, List.of()));
    }

    private final class Block implements Row<SeasonDraft> {
        private final IntegerField number = new IntegerField("Season");
        private final TextField name = new TextField("Name");
        private final EpisodesField episodes = new EpisodesField();
        private final Div block = Markup.div("season");

        Block(SeasonDraft season) {
            number.setValue(season.number());
            name.setValue(season.name());
            episodes.setValue(season.episodes());
            Div end = Markup.div("ends", remover(block, "Remove this season with its episodes"));
            end.getStyle().set("padding-top", "28px");
            block.add(Markup.div("season-head", number, name, end), episodes);
            watch(number);
            watch(name);
            watch(episodes);
        }

        @Override
        public Component component() {
            return block;
        }

        @Override
        public Optional<SeasonDraft> value() {
            return Optional.of(new SeasonDraft(
                    EpisodesField.orZero(number.getValue()), name.getValue().strip(), episodes.getValue()));
        }

        @Override
        public boolean isSound() {
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage("What is it called?");
            return episodes.isSound() && !name.isInvalid();
        }
    }
}
