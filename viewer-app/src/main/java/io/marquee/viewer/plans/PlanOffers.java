package io.marquee.viewer.plans;

import com.vaadin.flow.component.html.NativeButton;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.PlanReach;
import io.marquee.entitlement.PlanReach.Reach;
import io.marquee.entitlement.Plans;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.Channel;
import io.marquee.epg.Guide;
import io.marquee.subscription.Subscription;
import io.marquee.subscription.Subscriptions;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.PlanSheet;
import java.time.Clock;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the plans side by side, each with the way to it. */
@Component
public class PlanOffers {

    private final Plans plans;
    private final PlanReach reach;
    private final Guide guide;
    private final Subscriptions subscriptions;
    private final PlanChoice choice;
    private final Clock clock;

    PlanOffers(Plans plans, PlanReach reach, Guide guide, Subscriptions subscriptions, PlanChoice choice, Clock clock) {
        this.plans = plans;
        this.reach = reach;
        this.guide = guide;
        this.subscriptions = subscriptions;
        this.choice = choice;
        this.clock = clock;
    }

    /**
     * The account's own plan and those on sale, the lowest first.
     *
     * @param leading whose way stands out; null for none
     * @param comeBackTo the page of the portal to return to after paying
     * @param changed called once a plan has changed in place
     * @param dress adds what is particular to each plan here, and answers whether the way to it belongs here
     */
    public PlanSheet sheet(
            Viewer viewer,
            @Nullable PlanId leading,
            String comeBackTo,
            Runnable changed,
            BiPredicate<Reach, PlanSheet.Sheet> dress) {
        Plan own = plans.of(viewer.account());
        Subscription subscription = subscriptions.of(viewer.account());
        List<Channel> channels = guide.lineup(viewer.audience()).channels();
        PlanSheet sheet = new PlanSheet();
        for (Reach offered : reach.of(viewer)) {
            Plan plan = offered.plan();
            PlanSheet.Sheet one = sheet.add(offered, (int) channels.stream()
                    .filter(channel -> channel.requiredTier() <= plan.rank())
                    .count());
            boolean wayBelongs = dress.test(offered, one);
            Offer offer = Offer.of(plan, own, subscription, clock.instant());
            if (offer.isPossible() && wayBelongs) {
                NativeButton way = new NativeButton(offer.button());
                way.addClassNames("btn", plan.id().equals(leading) ? "primary" : "ghost", "lg");
                way.addClickListener(_ -> choice.lead(plan, comeBackTo, changed));
                one.offers(way, Markup.paragraph(offer.note(), "xs", "muted"));
            } else if (!offer.isPossible() && !offer.note().isEmpty()) {
                one.offers(Markup.paragraph(offer.note(), "small", "muted"));
            }
        }
        return sheet;
    }
}
