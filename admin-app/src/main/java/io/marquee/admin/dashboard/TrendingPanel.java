package io.marquee.admin.dashboard;

import com.vaadin.flow.component.html.Div;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.playback.PlaysQuery.TitlePlays;
import java.util.List;

/** What is watched most. */
final class TrendingPanel extends Panel {

    TrendingPanel(List<TitlePlays> titles) {
        super("Top titles, 7 days", Markup.span("plays", "small", "muted"));
        if (titles.isEmpty()) {
            add(KeyFigures.none("Nobody has watched anything this week."));
            return;
        }
        Div lines = Markup.div("lines");
        for (int i = 0; i < titles.size(); i++) {
            TitlePlays title = titles.get(i);
            lines.add(new Div(
                    Markup.span(String.valueOf(i + 1), "num", "faint"),
                    Markup.decoration(title.posterUrl(), "thumb"),
                    Markup.div("grow", Markup.bold(title.name(), "clip")),
                    Markup.span(Figures.of(title.plays()), "num")));
        }
        add(lines);
    }
}
