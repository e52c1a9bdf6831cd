package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.marquee.admin.ui.Markup;
import io.marquee.catalogue.Credit;
import io.marquee.catalogue.CreditRole;
import java.util.Locale;
import java.util.Optional;

/** Who made it and who is in it, in the order of importance. */
final class CreditsField extends RowsField<Credit> {

    CreditsField() {
        super("Add a credit");
    }

    @Override
    Row<Credit> row(Credit credit) {
        return new Line(credit);
    }

    @Override
    Row<Credit> blank() {
        return new Line(new Credit("", CreditRole.CAST, null));
    }

    private final class Line implements Row<Credit> {
        private final Select<CreditRole> role = new Select<>();
        private final TextField name = new TextField();
        private final TextField character = new TextField();
        private final Div line = Markup.div("line credit");

        Line(Credit credit) {
            role.setItems(CreditRole.values());
            role.setItemLabelGenerator(
                    part -> part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT));
            role.setAriaLabel("Part");
            role.setValue(credit.role());
            name.setPlaceholder("Name");
            name.setAriaLabel("Name");
            name.setValue(credit.name());
            character.setPlaceholder("Character");
            character.setAriaLabel("Character");
            character.setValue(credit.character() == null ? "" : credit.character());
            character.setVisible(credit.role() == CreditRole.CAST);
            role.addValueChangeListener(chosen -> character.setVisible(chosen.getValue() == CreditRole.CAST));
            line.add(role, name, character, ends());
            watch(role);
            watch(name);
            watch(character);
        }

        private Component ends() {
            Div ends = Markup.div("ends", lifter(line, "Move up"), remover(line, "Remove this credit"));
            ends.getStyle().set("grid-column", "-2 / -1");
            return ends;
        }

        @Override
        public Component component() {
            return line;
        }

        @Override
        public Optional<Credit> value() {
            String who = name.getValue().strip();
            String part =
                    role.getValue() == CreditRole.CAST ? character.getValue().strip() : "";
            return who.isEmpty() && part.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Credit(who, role.getValue(), part.isEmpty() ? null : part));
        }

        @Override
        public boolean isSound() {
            boolean nameless = name.isEmpty() && !character.isEmpty();
            name.setInvalid(nameless);
            name.setErrorMessage("Who is it?");
            return !nameless;
        }
    }
}
