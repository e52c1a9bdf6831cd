package io.marquee.viewer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanReach.Reach;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The tenant's plans side by side, with what each opens. */
public final class PlanSheet extends Div {

    public PlanSheet() {
        addClassName("plans");
    }

    /**
     * Adds a plan.
     *
     * @param channels how many channels it opens
     */
    public Sheet add(Reach reach, int channels) {
        Sheet sheet = new Sheet(reach, channels);
        add(sheet);
        return sheet;
    }

    /** A period's price, such as {@code €8.99}. */
    public static String price(Plan plan) {
        return money(plan.priceMinor(), plan.currency());
    }

    /** {@code month} or {@code year} */
    public static String period(Plan plan) {
        return switch (plan.period()) {
            case MONTH -> "month";
            case YEAR -> "year";
        };
    }

    /**
     * An amount, such as {@code €8.99}.
     *
     * @param minor in the currency's minor unit (cents)
     * @param code ISO 4217
     */
    public static String money(int minor, String code) {
        Currency currency = Currency.getInstance(code);
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(minor, digits));
    }

    /** One plan. */
    public static final class Sheet extends Section {

        private final Div head = new Div();
        private final UnorderedList opens = new UnorderedList();

        private Sheet(Reach reach, int channels) {
            Plan plan = reach.plan();
            addClassName("pn");
            head.addClassNames("row", "spread");
            head.add(new H2(plan.name()));
            Paragraph price = new Paragraph(price(plan));
            price.add(new Span(" / " + period(plan)));
            price.addClassNames("pr", "num");
            add(head, price, opens);
            has(count(reach.titles(), "title") + ", " + count(channels, "channel"));
            has(count(plan.profileLimit(), "profile") + ", " + count(plan.streamLimit(), "stream") + " at once");
            if (plan.catchUpDays() > 0) {
                has("Catch-up for " + count(plan.catchUpDays(), "day"));
            }
        }

        /** A line on what it has. */
        public Sheet has(String words) {
            opens.add(line(Icon.CHECK, Markup.span(words)));
            return this;
        }

        /** The line that comes first. */
        public Sheet hasAboveAll(Component words) {
            opens.addComponentAsFirst(line(Icon.CHECK, words));
            return this;
        }

        /** A line on what it lacks. */
        public Sheet lacks(String words) {
            ListItem line = line(Icon.CROSS, Markup.span(words));
            line.addClassName("no");
            opens.add(line);
            return this;
        }

        /** A tag beside its name. */
        public Sheet tagged(String words, boolean chosen) {
            head.add(Markup.span(words, chosen ? new String[] {"tag", "tier"} : new String[] {"tag"}));
            setClassName("on", chosen);
            return this;
        }

        /** What can be done about it, at its foot. */
        public Sheet offers(Component... ways) {
            Div foot = new Div(ways);
            foot.addClassName("foot");
            add(foot);
            return this;
        }

        private static ListItem line(Icon icon, Component words) {
            return new ListItem(List.of(icon.create(), words).toArray(Component[]::new));
        }

        private static String count(int number, String thing) {
            return number + " " + thing + (number == 1 ? "" : "s");
        }
    }
}
