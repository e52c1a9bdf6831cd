package io.marquee.admin.plans;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.converter.Converter;
import io.marquee.admin.ui.Markup;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanChange.Taken;
import io.marquee.entitlement.PlanDraft;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan's fields in their order, bound to its draft. */
final class PlanForm extends Div {

    private static final Currency USUAL = Currency.getInstance("EUR");

    private final PlanFields fields;
    private final Binder<PlanDraft> binder = new BeanValidationBinder<>(PlanDraft.class);

    PlanForm(List<Plan> plans) {
        fields = new PlanFields(plans);
        addClassNames("stack", "plan-form");
        bind();
        fields.name.addClassName("full");
        add(
                Markup.div("f2", fields.name, fields.code, fields.rank),
                Markup.div("f3", fields.price, fields.currency, fields.period),
                Markup.div("f2", fields.profiles, fields.streams, fields.catchUp, fields.trial),
                fields.onSale);
    }

    /** Shows what is stored, or what a new plan begins with. */
    void show(PlanDraft draft, boolean isNew) {
        binder.readBean(draft);
        if (isNew) {
            fields.name.addValueChangeListener(typed -> {
                if (typed.isFromClient() && fields.code.getValue().equals(code(typed.getOldValue()))) {
                    fields.code.setValue(code(typed.getValue()));
                }
            });
        }
        fields.name.setAutofocus(true);
    }

    /** What the fields say; empty where something is invalid, which its field then shows. */
    Optional<PlanDraft> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException invalid) {
            invalid.getFieldValidationErrors().stream()
                    .map(BindingValidationStatus::getField)
                    .filter(Focusable.class::isInstance)
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return Optional.empty();
        }
    }

    /** Says at its field which plan has what only one may have. */
    void say(List<Taken> taken) {
        for (Taken one : taken) {
            Optional.ofNullable(fields.unique().get(one.field())).ifPresent(field -> {
                field.setErrorMessage(
                        one.by().name() + " has this " + (one.field().equals("rank") ? "tier" : one.field()));
                field.setInvalid(true);
            });
        }
    }

    private void bind() {
        // The currency says how a price is written, so it comes before it.
        binder.forField(fields.currency)
                .asRequired("Which currency?")
                .withConverter(Currency::getCurrencyCode, Currency::getInstance)
                .bind("currency");
        binder.forField(fields.price)
                .asRequired("What does it cost? 0 for nothing")
                .withConverter(Converter.<BigDecimal, Integer>from(
                        amount -> amount == null ? Result.ok(0) : Price.minor(amount, currency()),
                        minor -> Price.amount(minor, currency())))
                .bind("priceMinor");
        binder.forField(fields.name).asRequired("What is it called?").bind("name");
        binder.forField(fields.code).asRequired("What do programs call it?").bind("code");
        binder.forField(fields.rank).asRequired("Which tier does it open?").bind("rank");
        binder.forField(fields.period).asRequired("How often is it paid?").bind("period");
        binder.forField(fields.profiles).asRequired("How many?").bind("profileLimit");
        binder.forField(fields.streams).asRequired("How many?").bind("streamLimit");
        binder.forField(fields.catchUp).asRequired("How many? 0 for none").bind("catchUpDays");
        binder.forField(fields.trial).asRequired("How many? 0 for none").bind("trialDays");
        binder.forField(fields.onSale).bind("onSale");
    }

    private Currency currency() {
        return Optional.ofNullable(fields.currency.getValue()).orElse(USUAL);
    }

    /** {@code Family Plus} makes {@code family-plus}. */
    static String code(String name) {
        String code = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return code.substring(0, Math.min(code.length(), 31));
    }
}
