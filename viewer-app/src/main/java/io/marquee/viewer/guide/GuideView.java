package io.marquee.viewer.guide;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.entitlement.Plans;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.ScheduleReach;
import io.marquee.epg.TimeSlot;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.CurrentViewer;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The channel guide. */
@Route("guide")
@PageTitle("Guide")
@PermitAll
@StyleSheet("context://ui/title.css") // the plans side by side
@StyleSheet("context://ui/guide.css")
class GuideView extends Div {

    private static final int HIGHEST_TIER = 9;
    private static final List<Integer> LEADS = List.of(5, 10, 15, 20, 30);

    GuideView(ScheduleReach reach, CurrentViewer current, Plans plans, Cards cards, ChannelOffer offer, Clock clock) {
        Viewer viewer = current.get();
        TimeSlot days = reach.around(clock.instant());
        GuideBoard board = new GuideBoard(new GuideBoard.Config(
                days.start().toString(),
                days.stop().toString(),
                names(cards.words()),
                playsChannels(),
                plans.of(viewer.account()).catchUpDays(),
                viewer.kids(),
                true,
                true,
                LEADS));
        board.onOffer(offer::open);
        add(board);
    }

    private static Map<Integer, String> names(Cards.Words words) {
        return IntStream.rangeClosed(1, HIGHEST_TIER).boxed().collect(Collectors.toMap(tier -> tier, words::plan));
    }

    private static boolean playsChannels() {
        return UI.getCurrent()
                .getInternals()
                .getRouter()
                .getRegistry()
                .getNavigationTarget("watch/channel/" + new UUID(0, 0))
                .isPresent();
    }
}
