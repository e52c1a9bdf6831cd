package io.marquee.admin.staff;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.marquee.account.Role;
import io.marquee.admin.ui.Markup;
import io.marquee.staff.RoleNames;
import java.util.Set;
import java.util.TreeSet;

/** Chooses roles, each with what it may do. */
final class RolesChoice extends CheckboxGroup<Role> {

    RolesChoice(Set<Role> chosen) {
        setLabel("Roles");
        addClassName("roles-choice");
        setItems(new TreeSet<>(Role.grantable()));
        setItemLabelGenerator(RoleNames::of);
        setRenderer(new ComponentRenderer<>(role ->
                Markup.div("", Markup.bold(RoleNames.of(role)), Markup.span(RoleNames.may(role), "small", "muted"))));
        setValue(chosen);
        addValueChangeListener(_ -> setInvalid(false));
    }

    /** What is chosen; says so where nothing is. */
    Set<Role> chosen() {
        if (getValue().isEmpty()) {
            refuse("Choose at least one role.");
        }
        return getValue();
    }

    void refuse(String words) {
        setErrorMessage(words);
        setInvalid(true);
    }
}
