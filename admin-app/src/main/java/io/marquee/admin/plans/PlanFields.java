package io.marquee.admin.plans;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanDraft;
import io.marquee.entitlement.PlanPeriod;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The fields of a plan, one for each part of its draft. */
final class PlanFields {

    private static final List<Currency> CURRENCIES = Currency.availableCurrencies()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();

    final TextField name = new TextField("Name");
    final TextField code = new TextField("Code");
    final Select<Integer> rank = new Select<>();
    final BigDecimalField price = new BigDecimalField("Price");
    final ComboBox<Currency> currency = new ComboBox<>("Currency");
    final Select<PlanPeriod> period = new Select<>();
    final IntegerField profiles = number("Profiles", 1, PlanDraft.MOST_PROFILES);
    final IntegerField streams = number("Streams at once", 1, PlanDraft.MOST_STREAMS);
    final IntegerField catchUp = number("Catch-up, days", 0, PlanDraft.LONGEST_CATCH_UP);
    final IntegerField trial = number("Trial, days", 0, PlanDraft.LONGEST_TRIAL);
    final Checkbox onSale = new Checkbox("On sale");

    /**
     * Empty ones.
     *
     * @param plans all that there are
     */
    PlanFields(List<Plan> plans) {
        name.setMaxLength(PlanDraft.LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        code.setAllowedCharPattern("[a-z0-9-]");
        code.setHelperText("Its name for programs and files");
        rank.setLabel("Tier");
        rank.setItems(IntStream.rangeClosed(1, PlanDraft.MOST_PLANS).boxed().toList());
        rank.setItemLabelGenerator(tier -> label(plans, tier));
        rank.setHelperText("Opens what asks for this tier or a lower one");
        currency.setItems(
                (item, typed) -> item.getCurrencyCode().startsWith(typed.toUpperCase(Locale.ROOT)), CURRENCIES);
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        period.setLabel("Paid every");
        period.setItems(PlanPeriod.values());
        period.setItemLabelGenerator(Price::words);
        catchUp.setHelperText("How far back broadcasts can be watched");
        trial.setHelperText("Before the first payment");
    }

    /** The fields that only one plan may have a value of, by the name of their part of the draft. */
    Map<String, HasValidation> unique() {
        return Map.of("name", name, "code", code, "rank", rank);
    }

    List<AbstractField<?, ?>> inOrder() {
        return List.of(name, code, rank, price, currency, period, profiles, streams, catchUp, trial, onSale);
    }

    private static IntegerField number(String label, int least, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static String label(List<Plan> plans, Integer tier) {
        return plans.stream()
                .filter(plan -> Objects.equals(plan.rank(), tier))
                .findFirst()
                .map(plan -> tier + " · " + plan.name())
                .orElse(String.valueOf(tier));
    }
}
