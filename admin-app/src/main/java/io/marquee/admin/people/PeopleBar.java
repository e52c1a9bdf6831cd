package io.marquee.admin.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.entitlement.Plan;
import io.marquee.people.AccountCount;
import io.marquee.people.AccountFilter;
import io.marquee.people.AccountOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What narrows the list of people down. */
final class PeopleBar extends Div {

    private static final int TYPING = 300; // milliseconds
    private static final int LONGEST = 100;

    private final List<Plan> plans;
    private final TextField search = new TextField();
    private final Select<Plan> plan = new Select<>();
    private final Select<Standing> standing = new Select<>();
    private final Select<Boolean> staff = new Select<>();
    private final Select<AccountOrder> order = new Select<>();
    private final Span matching = Markup.span("", "small", "muted", "num", "end");

    PeopleBar(List<Plan> plans, Consumer<PeopleFilters> changed) {
        this.plans = plans;
        addClassName("filters");
        search.setPlaceholder("Name, address or id");
        search.setAriaLabel("Search by name, address or id");
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING);
        open(plan, "Any plan", plans, Plan::name);
        open(standing, "Any state", List.copyOf(EnumSet.complementOf(EnumSet.of(Standing.NONE))), Standing::words);
        open(staff, "Everybody", List.of(true), _ -> "Staff only");
        order.setItems(AccountOrder.values());
        order.setItemLabelGenerator(one -> one == AccountOrder.NEWEST ? "Newest first" : "By address");
        order.setAriaLabel("Order");
        order.setValue(AccountOrder.ADDRESS);
        search.addValueChangeListener(change -> tell(changed, change.isFromClient()));
        plan.addValueChangeListener(change -> tell(changed, change.isFromClient()));
        standing.addValueChangeListener(change -> tell(changed, change.isFromClient()));
        staff.addValueChangeListener(change -> tell(changed, change.isFromClient()));
        order.addValueChangeListener(change -> tell(changed, change.isFromClient()));
        matching.getElement().setAttribute("aria-live", "polite");
        add(search, plan, standing, staff, order, matching);
    }

    void show(PeopleFilters filters) {
        AccountFilter accounts = filters.accounts();
        search.setValue(accounts.sought());
        plan.setValue(plans.stream()
                .filter(known -> known.id().equals(accounts.plan()))
                .findFirst()
                .orElse(null));
        standing.setValue(Standing.askedBy(accounts));
        staff.setValue(accounts.staff() ? true : null);
        order.setValue(filters.order());
    }

    void matching(AccountCount count) {
        matching.setText(
                count.more()
                        ? "More than " + Figures.of(count.atLeast()) + "; the first " + Figures.of(count.atLeast())
                                + " are listed"
                        : count.atLeast() == 1 ? "1 account" : Figures.of(count.atLeast()) + " accounts");
    }

    private void tell(Consumer<PeopleFilters> changed, boolean chosen) {
        if (chosen) {
            changed.accept(filters());
        }
    }

    private PeopleFilters filters() {
        @Nullable Plan chosen = plan.getValue();
        @Nullable Standing state = standing.getValue();
        return new PeopleFilters(
                new AccountFilter(
                        search.getValue(),
                        chosen == null ? null : chosen.id(),
                        state == null ? null : state.subscription(),
                        state == Standing.SUSPENDED,
                        Boolean.TRUE.equals(staff.getValue())),
                order.getValue());
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
