package io.marquee.viewer.guide;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.Channel;
import io.marquee.epg.ChannelId;
import io.marquee.epg.Guide;
import io.marquee.viewer.plans.PlanOffers;
import io.marquee.viewer.plans.PlanWords;
import io.marquee.viewer.ui.AskDialog;
import io.marquee.viewer.ui.CurrentViewer;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.PlanSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says over the guide which plan opens a channel, and leads to it. */
@Component
class ChannelOffer {

    private final Guide guide;
    private final Plans plans;
    private final PlanOffers offers;
    private final CurrentViewer current;

    ChannelOffer(Guide guide, Plans plans, PlanOffers offers, CurrentViewer current) {
        this.guide = guide;
        this.plans = plans;
        this.offers = offers;
        this.current = current;
    }

    /** Opens it over the page; does nothing for a channel that is open already, and for children. */
    void open(ChannelId id) {
        Viewer viewer = current.get();
        if (viewer.kids()) {
            return;
        }
        guide.lineup(viewer.audience()).find(id).filter(Channel::locked).ifPresent(channel -> {
            Plan own = plans.of(viewer.account());
            Plan cheapest = plans.all().stream()
                    .filter(plan -> plan.onSale() && plan.rank() >= channel.requiredTier())
                    .findFirst()
                    .orElse(null);
            AskDialog dialog =
                    new AskDialog(channel.name(), said(own, cheapest), sheet(viewer, channel, own, cheapest));
            dialog.addClassName("wide");
            dialog.leaving("Not now").open();
        });
    }

    private PlanSheet sheet(Viewer viewer, Channel channel, Plan own, @Nullable Plan cheapest) {
        PlanId leading = cheapest == null ? null : cheapest.id();
        return offers.sheet(viewer, leading, "guide", ChannelOffer::again, (reach, sheet) -> {
            boolean opens = reach.plan().rank() >= channel.requiredTier();
            if (opens) {
                sheet.hasAboveAll(new Span(Markup.bold(channel.name())));
            } else {
                sheet.lacks(channel.name());
            }
            if (reach.plan().id().equals(leading)) {
                sheet.tagged("Cheapest that unlocks it", true);
            } else if (reach.plan().id().equals(own.id())) {
                sheet.tagged("Your plan", false);
            }
            return opens;
        });
    }

    private static void again() {
        UI.getCurrent().getPage().reload();
    }

    private static Paragraph said(Plan own, @Nullable Plan cheapest) {
        Paragraph said = Markup.paragraph("Your " + own.name() + " plan does not include this channel. ", "muted");
        if (cheapest != null) {
            said.add(
                    new Text("The cheapest plan that does is "),
                    Markup.bold(cheapest.name()),
                    new Text(" for " + PlanWords.rate(cheapest) + "."));
        }
        return said;
    }
}
