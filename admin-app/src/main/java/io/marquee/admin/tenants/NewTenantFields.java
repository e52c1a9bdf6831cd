package io.marquee.admin.tenants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.platform.HostName;
import io.marquee.platform.NewBrand;
import io.marquee.platform.PlanTemplate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fields of a new brand but its look. The browser holds them to the same patterns as the server. */
final class NewTenantFields extends Div {

    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "CAD", "AUD", "JPY");
    private static final int TYPING = 300; // milliseconds
    private static final int LONGEST_ADDRESS = 254;

    final TextField name = new TextField("Name");
    final TextField slug = new TextField("Slug");
    final TextField host = new TextField("Address");
    final TextField moreHosts = new TextField("Further addresses");
    final RadioButtonGroup<PlanTemplate> plans = new RadioButtonGroup<>("Plans to begin with");
    final Select<Currency> currency = new Select<>();
    final EmailField owner = new EmailField("First owner");

    NewTenantFields() {
        addClassName("stack");
        Stream.of(name, slug, host, moreHosts).forEach(field -> {
            field.setManualValidation(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING);
        });
        Stream.of(name, slug, host, owner).forEach(field -> field.setRequiredIndicatorVisible(true));
        owner.setManualValidation(true);
        owner.setMaxLength(LONGEST_ADDRESS);
        name.setMaxLength(NewBrand.LONGEST_NAME);
        name.setPlaceholder("La Lanterne");
        name.setAutofocus(true);
        slug.setPattern(NewBrand.SLUG);
        slug.setHelperText("Its name for programs; stays for good");
        host.setPattern(HostName.SHAPE);
        host.setHelperText("Where viewers find it; staff too, at the admin app's port");
        moreHosts.setPattern(HostName.SHAPE + "(," + HostName.SHAPE + ")*");
        moreHosts.setHelperText("Separated by commas");
        plans.setItems(PlanTemplate.values());
        plans.setValue(PlanTemplate.THREE_TIERS);
        plans.setRenderer(new TextRenderer<>(template -> template.label() + " – " + template.explanation()));
        currency.setLabel("Currency");
        currency.setItems(CURRENCIES.stream().map(Currency::getInstance).toList());
        currency.setItemLabelGenerator(one -> one.getCurrencyCode() + " – " + one.getDisplayName(Locale.ENGLISH));
        currency.setValue(Currency.getInstance(CURRENCIES.getFirst()));
        owner.setPlaceholder("owner@example.com");
        owner.setHelperText("Is invited by mail, and invites everybody else");
        add(
                panel("Name and addresses", name, slug, host, moreHosts),
                panel("Plans", plans, currency),
                panel("Staff", owner));
    }

    /** Those with a text to find fault with, in the order in which they are shown. */
    List<TextFieldBase<?, String>> texts() {
        return List.of(name, slug, host, moreHosts, owner);
    }

    /** The hosts as typed, the main one first. */
    List<String> hosts() {
        List<String> typed = new ArrayList<>(List.of(host.getValue()));
        Stream.of(moreHosts.getValue().split(","))
                .map(String::strip)
                .filter(more -> !more.isEmpty())
                .forEach(typed::add);
        return typed;
    }

    /** Proposes a slug and an address for as long as nobody has chosen others. */
    void propose(Consumer<String> named) {
        Proposal proposal = new Proposal();
        name.addValueChangeListener(typed -> {
            if (slug.isEmpty() || slug.getValue().equals(proposal.slug)) {
                proposal.slug = Proposal.slugOf(typed.getValue());
                slug.setValue(proposal.slug);
            }
            named.accept(typed.getValue());
        });
        slug.addValueChangeListener(chosen -> {
            if (host.isEmpty() || host.getValue().equals(proposal.host)) {
                proposal.host = chosen.getValue().isEmpty() ? "" : chosen.getValue() + Proposal.domain();
                host.setValue(proposal.host);
            }
        });
    }

    private static Panel panel(String heading, Component... content) {
        Panel panel = new Panel(heading);
        panel.add(Markup.div("f2", content));
        return panel;
    }
}
