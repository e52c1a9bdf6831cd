package io.marquee.viewer.guide;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.marquee.epg.Guide;
import io.marquee.epg.GuideWindow;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.CurrentViewer;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is on in the next hours. The time it begins at is in the address; without one it begins about now. */
@Route("guide")
@PageTitle("Guide")
@PermitAll
@StyleSheet("context://ui/guide.css")
class GuideView extends Div implements BeforeEnterObserver {

    private static final String FROM = "from";
    private static final Duration LENGTH = Duration.ofHours(5);
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int CHANNELS = 25;

    private final Guide guide;
    private final CurrentViewer current;
    private final Cards.Words words;
    private final Clock clock;
    private final GuideBoard board = new GuideBoard();
    private Instant from = Instant.EPOCH;
    private int shown;

    GuideView(Guide guide, CurrentViewer current, Cards cards, Clock clock) {
        this.guide = guide;
        this.current = current;
        this.words = cards.words();
        this.clock = clock;
        board.onFrom(GuideView::go);
        board.onMore(this::more);
        add(board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FROM)
                .flatMap(GuideView::instant)
                .orElseGet(() -> clock.instant().minus(STEP));
        from = Instant.ofEpochSecond(from.getEpochSecond() / STEP.toSeconds() * STEP.toSeconds());
        GuideWindow window = window(0);
        shown = window.channels().size();
        board.show(window, words);
    }

    private void more() {
        GuideWindow window = window(shown);
        shown += window.channels().size();
        board.append(window, words);
    }

    private GuideWindow window(int offset) {
        return guide.window(current.get().audience(), from, from.plus(LENGTH), offset, CHANNELS);
    }

    private static void go(@Nullable String from) {
        UI.getCurrent()
                .navigate(GuideView.class, from == null ? QueryParameters.empty() : QueryParameters.of(FROM, from));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(when -> Math.abs(when.getEpochSecond()) < 1L << 36);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
