package io.marquee.admin.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanStanding;

/** One plan: what it costs, what it opens, who has it, and what can be done with it. */
final class PlanCard extends Section {

    /** What may be asked of a plan. */
    interface Desk {
        void edit(Plan plan);

        void raise(PlanStanding standing);

        void lower(PlanStanding standing);

        void sell(PlanStanding standing, boolean offered);

        void delete(PlanStanding standing);
    }

    private final PlanStanding standing;
    private final Desk desk;

    /**
     * A card.
     *
     * @param channels how many channels it opens
     * @param allChannels how many there are
     * @param place where it stands by rank, from 0
     * @param plans how many plans there are
     */
    PlanCard(PlanStanding standing, int channels, int allChannels, int place, int plans, Desk desk) {
        this.standing = standing;
        this.desk = desk;
        Plan plan = standing.plan();
        addClassNames("panel", "plan");
        if (!plan.onSale()) {
            addClassName("off");
        }
        setAriaLabel(plan.name());
        add(head(plan), price(plan), facts(plan), reach(channels, allChannels), actions(place, plans));
    }

    private static Component head(Plan plan) {
        Span state = Markup.span(plan.onSale() ? "On sale" : "No longer sold", "tag", plan.onSale() ? "s-ok" : "line");
        return Markup.div(
                "row spread",
                new Div(
                        new H2(plan.name()),
                        Markup.span("Tier " + plan.rank() + " · " + plan.code(), "small", "faint", "num")),
                state);
    }

    private static Component price(Plan plan) {
        Div price = Markup.div("price num", Markup.bold(Price.words(plan)));
        price.add(Markup.span(" / " + Price.words(plan.period()), "small", "muted"));
        return price;
    }

    private static Component facts(Plan plan) {
        return Markup.div(
                "facts-list small",
                fact("Profiles", Figures.of(plan.profileLimit())),
                fact("Streams at once", Figures.of(plan.streamLimit())),
                fact("Catch-up", days(plan.catchUpDays())),
                fact("Trial", days(plan.trialDays())));
    }

    private Component reach(int channels, int allChannels) {
        double share = standing.outOf() == 0 ? 0 : 100.0 * standing.titles() / standing.outOf();
        return Markup.div(
                "stack-s small",
                fact("Titles now", Figures.of(standing.titles()) + " of " + Figures.of(standing.outOf())),
                Markup.bar(share, "var(--mq-accent)"),
                fact("Channels", Figures.of(channels) + " of " + Figures.of(allChannels)),
                fact("Accounts", Figures.of(standing.accounts())));
    }

    private Component actions(int place, int plans) {
        String name = standing.plan().name();
        NativeButton edit = Markup.button("Edit", "ghost", "sm");
        NativeButton sell = Markup.button(standing.plan().onSale() ? "Stop selling" : "Sell again", "ghost", "sm");
        NativeButton lower = Markup.iconButton(Icon.DOWN, "Lower " + name + " a tier", "sm", "ghost");
        NativeButton raise = Markup.iconButton(Icon.UP, "Raise " + name + " a tier", "sm", "ghost");
        NativeButton delete = Markup.iconButton(Icon.BIN, "Delete " + name, "sm", "ghost");
        edit.setAriaLabel("Edit " + name);
        lower.setEnabled(place > 0);
        raise.setEnabled(place < plans - 1);
        edit.addClickListener(_ -> desk.edit(standing.plan()));
        sell.addClickListener(_ -> desk.sell(standing, !standing.plan().onSale()));
        lower.addClickListener(_ -> desk.lower(standing));
        raise.addClickListener(_ -> desk.raise(standing));
        delete.addClickListener(_ -> desk.delete(standing));
        return Markup.div("plan-actions", edit, sell, Markup.div("row", lower, raise, delete));
    }

    private static Component fact(String what, String value) {
        return Markup.div("row spread", Markup.span(what, "muted"), Markup.span(value, "num"));
    }

    private static String days(int days) {
        return days == 0 ? "None" : Figures.of(days, "day");
    }
}
