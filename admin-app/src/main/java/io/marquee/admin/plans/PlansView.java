package io.marquee.admin.plans;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.account.AccountAdministration;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Staff;
import io.marquee.admin.ui.StaffAudience;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanChange;
import io.marquee.entitlement.PlanDraft;
import io.marquee.entitlement.PlanReach;
import io.marquee.entitlement.PlanStanding;
import io.marquee.entitlement.Plans;
import io.marquee.epg.Channel;
import io.marquee.epg.Guide;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What the tenant sells, by tier, the lowest first. */
@Route("plans")
@PageTitle("Plans and access")
@RolesAllowed(Staff.OWNER)
class PlansView extends Div {

    private final Plans plans;
    private final PlanReach reach;
    private final Guide guide;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final Div cards = Markup.div("plan-cards");
    private final NativeButton create = Markup.button(Icon.PLUS, "New plan", "primary", "sm");
    private List<PlanStanding> standings = List.of();

    PlansView(Plans plans, PlanReach reach, Guide guide, LiveFeed feed) {
        this.plans = plans;
        this.reach = reach;
        this.guide = guide;
        create.addClickListener(_ -> new PlanDialog(plans, null, blank(), this::show).open());
        add(
                Markup.head("Plans and access", summary, create),
                cards,
                Markup.paragraph(
                        "A plan opens what asks for its tier or a lower one. Changes reach everybody who has it at once;"
                                + " a new price holds from their next payment on.",
                        "small",
                        "muted"));
        show();
        feed.follow(
                this,
                Set.of(Plans.CHANGED, AccountAdministration.CHANGED, LiveFeed.CATALOGUE, LiveFeed.CHANNELS),
                this::show);
    }

    private void show() {
        standings = reach.standings();
        List<Channel> channels = guide.lineup(StaffAudience.ALL).channels();
        cards.removeAll();
        for (int place = 0; place < standings.size(); place++) {
            PlanStanding standing = standings.get(place);
            int open = (int) channels.stream()
                    .filter(channel -> channel.requiredTier() <= standing.plan().rank())
                    .count();
            cards.add(new PlanCard(standing, open, channels.size(), place, standings.size(), new Desk()));
        }
        if (standings.isEmpty()) {
            cards.add(Markup.state(Icon.KEY, "Nothing to sell yet", "Nobody can join before there is a plan."));
        }
        int accounts = standings.stream().mapToInt(PlanStanding::accounts).sum();
        summary.setText(Figures.of(standings.size(), "plan") + " · " + Figures.of(accounts, "account"));
        create.setEnabled(standings.size() < PlanDraft.MOST_PLANS);
    }

    /** A new plan begins as the highest one, a tier above it where there is one left. */
    private PlanDraft blank() {
        int rank = IntStream.rangeClosed(1, PlanDraft.MOST_PLANS)
                .filter(free ->
                        standings.stream().noneMatch(taken -> taken.plan().rank() == free))
                .max()
                .orElse(1);
        return standings.isEmpty()
                ? PlanDraft.monthly("", "", 1, 0, "EUR", 2, 1)
                : like(standings.getLast().plan(), rank);
    }

    private static PlanDraft like(Plan plan, int free) {
        int rank = plan.rank() < PlanDraft.MOST_PLANS ? plan.rank() + 1 : free;
        return PlanDraft.monthly(
                        "", "", rank, plan.priceMinor(), plan.currency(), plan.profileLimit(), plan.streamLimit())
                .withDays(plan.catchUpDays(), plan.trialDays());
    }

    private void neighbour(PlanStanding standing, int step, Consumer<PlanStanding> found) {
        int place = standings.indexOf(standing) + step;
        if (place >= 0 && place < standings.size()) {
            found.accept(standings.get(place));
        }
    }

    private void act(String name, Supplier<PlanChange> edit) {
        try {
            switch (edit.get()) {
                case PlanChange.InUse(int accounts) -> PlanQuestions.inUse(name, accounts);
                case PlanChange.LastOnSale() -> PlanQuestions.lastOnSale(name);
                case PlanChange.Done _ -> say("Done");
                case PlanChange.Conflict _, PlanChange.Overtaken _ -> say(name + " has changed meanwhile: look again.");
            }
        } catch (NoSuchElementException _) {
            say("Somebody else has deleted " + name + ".");
        }
        show();
    }

    private static void say(String words) {
        Notification.show(words, 5000, Notification.Position.BOTTOM_START);
    }

    private final class Desk implements PlanCard.Desk {

        @Override
        public void edit(Plan plan) {
            new PlanDialog(plans, plan, plan.draft(), PlansView.this::show).open();
        }

        @Override
        public void raise(PlanStanding standing) {
            Plan plan = standing.plan();
            neighbour(
                    standing,
                    1,
                    above -> PlanQuestions.exchange(
                            "Raise " + plan.name() + " above " + above.plan().name(),
                            standing,
                            above,
                            () -> act(plan.name(), () -> new PlanChange.Done(plans.raise(plan.id())))));
        }

        @Override
        public void lower(PlanStanding standing) {
            Plan plan = standing.plan();
            neighbour(
                    standing,
                    -1,
                    below -> PlanQuestions.exchange(
                            "Lower " + plan.name() + " below " + below.plan().name(),
                            standing,
                            below,
                            () -> act(plan.name(), () -> new PlanChange.Done(plans.lower(plan.id())))));
        }

        @Override
        public void sell(PlanStanding standing, boolean offered) {
            Runnable sell = () ->
                    act(standing.plan().name(), () -> plans.sell(standing.plan().id(), offered));
            if (offered) {
                sell.run();
            } else {
                PlanQuestions.stopSelling(standing, sell);
            }
        }

        @Override
        public void delete(PlanStanding standing) {
            if (standing.accounts() > 0) {
                PlanQuestions.inUse(standing.plan().name(), standing.accounts());
            } else {
                PlanQuestions.delete(
                        standing,
                        () -> act(
                                standing.plan().name(),
                                () -> plans.delete(standing.plan().id())));
            }
        }
    }
}
