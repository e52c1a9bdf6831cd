package io.marquee.viewer.title;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.marquee.catalogue.CreditRole;
import io.marquee.catalogue.TitleDetails;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import io.marquee.entitlement.Viewer;
import io.marquee.viewer.plans.PlanOffers;
import io.marquee.viewer.plans.PlanWords;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.PlanSheet;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Builds the page of a title that the viewer may not watch: why, and which plan opens it. */
@org.springframework.stereotype.Component
class LockedTitles {

    private static final Set<Access.Reason> PLAN_OPENS_IT =
            EnumSet.of(Access.Reason.TIER_TOO_LOW, Access.Reason.SUBSCRIPTION_INACTIVE);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private final Plans plans;
    private final PlanOffers offers;

    LockedTitles(Plans plans, PlanOffers offers) {
        this.plans = plans;
        this.offers = offers;
    }

    /**
     * The page.
     *
     * @param changed called once the account has another plan
     */
    Component page(Viewer viewer, TitleDetails title, Access.Denied denied, Cards.Words words, Runnable changed) {
        Plan own = plans.of(viewer.account());
        boolean planOpensIt = PLAN_OPENS_IT.contains(denied.reason());
        Paragraph said = planOpensIt && viewer.kids() ? askFirst() : said(denied, own);
        Div content = new Div(offer(title, denied, said, words));
        content.addClassNames("in", "rise");
        if (planOpensIt && !viewer.kids()) {
            content.add(sheet(viewer, title, own, denied, changed));
        }
        Div page = new Div(Markup.decoration(title.card().backdropUrl(), "bg"), content);
        page.addClassNames("lockp", "island");
        return page;
    }

    private static Section offer(TitleDetails title, Access.Denied denied, Paragraph said, Cards.Words words) {
        Div about = new Div();
        about.addClassName("stack");
        if (denied.cheapestPlan() != null) {
            about.add(Markup.tier(denied.cheapestPlan().name()));
        }
        Paragraph facts = new Paragraph();
        facts.addClassName("facts");
        Stream.of(
                        String.valueOf(title.card().year()),
                        Facts.length(title),
                        words.genres(title.card(), 2),
                        Facts.people(title, CreditRole.DIRECTOR))
                .filter(fact -> !fact.isBlank())
                .map(Markup::span)
                .forEach(facts::add);
        about.add(new H1(title.card().name()), facts, said, Markup.paragraph(title.synopsis(), "synopsis", "small"));
        Section offer = new Section(Markup.decoration(title.card().posterUrl(), "po"), about);
        offer.addClassName("offer");
        return offer;
    }

    private static Paragraph said(Access.Denied denied, Plan own) {
        Paragraph said = new Paragraph();
        said.addClassName("said");
        Plan cheapest = denied.cheapestPlan();
        switch (denied.reason()) {
            case TIER_TOO_LOW -> {
                said.add(new Text("Your " + own.name() + " plan does not include this one. "));
                if (cheapest != null) {
                    said.add(
                            new Text("The cheapest plan that does is "),
                            Markup.bold(cheapest.name()),
                            new Text(" for " + PlanWords.rate(cheapest) + "."));
                }
            }
            case SUBSCRIPTION_INACTIVE -> {
                said.add(new Text("Your subscription has ended, so nothing can be played. "));
                if (cheapest != null) {
                    said.add(
                            new Text("The cheapest plan that opens this one is "),
                            Markup.bold(cheapest.name()),
                            new Text(" for " + PlanWords.rate(cheapest) + "."));
                }
            }
            case NOT_AVAILABLE -> said.add(new Text(availability(denied)));
            case ACCOUNT_SUSPENDED ->
                said.add(new Text("This account is suspended, so nothing can be played. Support can say why."));
            case CATCH_UP_NOT_INCLUDED, TOO_MANY_STREAMS, ABOVE_MATURITY, NOT_PUBLISHED, NOT_FOUND ->
                throw new IllegalArgumentException("no title is locked for this: " + denied);
        }
        return said;
    }

    private static String availability(Access.Denied denied) {
        if (denied.closedAt() == null) {
            return denied.opensAt() == null
                    ? "It is not available at the moment."
                    : "It is not available yet. It opens on " + DAY.format(denied.opensAt()) + ".";
        }
        return "It was available until " + DAY.format(denied.closedAt()) + "."
                + (denied.opensAt() == null ? "" : " It comes back on " + DAY.format(denied.opensAt()) + ".");
    }

    /** Prices are nothing for children. */
    private static Paragraph askFirst() {
        Paragraph said = new Paragraph("Your plan does not include this one. Ask a grown-up.");
        said.addClassName("said");
        return said;
    }

    private PlanSheet sheet(Viewer viewer, TitleDetails title, Plan own, Access.Denied denied, Runnable changed) {
        PlanId cheapest =
                denied.cheapestPlan() == null ? null : denied.cheapestPlan().id();
        String here = "titles/" + title.card().id();
        return offers.sheet(viewer, cheapest, here, changed, (reach, sheet) -> {
            boolean opens = reach.plan().rank() >= title.card().requiredTier();
            if (opens) {
                sheet.hasAboveAll(new Span(Markup.bold(title.card().name()), new Text(more(reach.gained() - 1))));
            } else {
                sheet.lacks(title.card().name());
            }
            if (reach.plan().id().equals(cheapest)) {
                sheet.tagged("Cheapest that unlocks it", true);
            } else if (reach.plan().id().equals(own.id())) {
                sheet.tagged("Your plan", false);
            }
            return opens;
        });
    }

    private static String more(int others) {
        return others > 0 ? " and " + others + " more you cannot see now" : "";
    }
}
