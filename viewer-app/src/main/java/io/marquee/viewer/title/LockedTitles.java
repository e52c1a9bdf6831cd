package io.marquee.viewer.title;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.marquee.catalogue.CreditRole;
import io.marquee.catalogue.TitleDetails;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanReach;
import io.marquee.entitlement.PlanReach.Reach;
import io.marquee.entitlement.Plans;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.Channel;
import io.marquee.epg.Guide;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.PlanSheet;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Builds the page of a title that the viewer may not watch: why, and which plan opens it. */
@org.springframework.stereotype.Component
class LockedTitles {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private final Plans plans;
    private final PlanReach reach;
    private final Guide guide;

    LockedTitles(Plans plans, PlanReach reach, Guide guide) {
        this.plans = plans;
        this.reach = reach;
        this.guide = guide;
    }

    Component page(Viewer viewer, TitleDetails title, Access.Denied denied, Cards.Words words) {
        Plan own = plans.of(viewer.account());
        Div content = new Div(offer(title, denied, own, words));
        content.addClassNames("in", "rise");
        if (denied.reason() == Access.Reason.TIER_TOO_LOW || denied.reason() == Access.Reason.SUBSCRIPTION_INACTIVE) {
            content.add(sheet(viewer, title, own, denied), change());
        }
        Div page = new Div(Markup.decoration(title.card().backdropUrl(), "bg"), content);
        page.addClassNames("lockp", "island");
        return page;
    }

    private static Section offer(TitleDetails title, Access.Denied denied, Plan own, Cards.Words words) {
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
        about.add(
                new H1(title.card().name()),
                facts,
                said(denied, own),
                Markup.paragraph(title.synopsis(), "synopsis", "small"));
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
                            new Text(" at " + PlanSheet.price(cheapest) + " a month."));
                }
            }
            case SUBSCRIPTION_INACTIVE -> {
                said.add(new Text("Your subscription has ended, so nothing can be played. "));
                if (cheapest != null) {
                    said.add(
                            new Text("The cheapest plan that opens this one is "),
                            Markup.bold(cheapest.name()),
                            new Text(" at " + PlanSheet.price(cheapest) + " a month."));
                }
            }
            case NOT_AVAILABLE -> said.add(new Text(availability(denied)));
            case ACCOUNT_SUSPENDED ->
                said.add(new Text("This account is suspended, so nothing can be played. Support can say why."));
            case TOO_MANY_STREAMS, ABOVE_MATURITY, NOT_PUBLISHED, NOT_FOUND ->
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

    private PlanSheet sheet(Viewer viewer, TitleDetails title, Plan own, Access.Denied denied) {
        List<Channel> channels = guide.lineup(viewer.audience()).channels();
        Plan cheapest = denied.cheapestPlan();
        PlanSheet sheet = new PlanSheet();
        for (Reach offer : reach.of(viewer)) {
            Plan plan = offer.plan();
            PlanSheet.Sheet one = sheet.add(offer, (int) channels.stream()
                    .filter(channel -> channel.requiredTier() <= plan.rank())
                    .count());
            boolean opens = plan.rank() >= title.card().requiredTier();
            if (opens) {
                one.hasAboveAll(new Span(
                        Markup.bold(title.card().name()),
                        new Text(" and " + (offer.gained() - 1) + " more you cannot see now")));
            } else {
                one.lacks(title.card().name());
            }
            if (plan.id().equals(own.id())) {
                one.tagged("Your plan", false);
            } else if (cheapest != null && plan.id().equals(cheapest.id())) {
                one.tagged("Cheapest that unlocks it", true);
            }
        }
        return sheet;
    }

    private static Paragraph change() {
        Anchor account = new Anchor("/account", "See my account");
        account.addClassNames("btn", "glass");
        Paragraph change = new Paragraph(
                Icon.INFO.create(),
                Markup.span("Plans cannot be changed here yet. Your account page says who changes yours."),
                account);
        change.addClassName("alt");
        return change;
    }
}
