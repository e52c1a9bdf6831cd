package io.marquee.admin.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Staff;
import io.marquee.epg.matching.ProposedMatch;
import io.marquee.epg.matching.TitleMatching;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Programmes that may be titles of the catalogue: somebody says which are. */
@Route("guide/matches")
@PageTitle("Matches")
@RolesAllowed({Staff.SCHEDULER, Staff.EDITOR})
class MatchReviewView extends Div implements BeforeEnterObserver {
    private static final int SHOWN = 50;

    private final TitleMatching matching;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final Div lines = Markup.div("lines matches");
    private final Panel queue = new Panel("To be looked at");

    MatchReviewView(TitleMatching matching) {
        this.matching = matching;
        NativeButton again = Markup.button(Icon.AGAIN, "Match again", "sm");
        again.addClickListener(_ -> {
            int found = matching.match(null, () -> {});
            Notices.say(found == 0 ? "Nothing new was recognised" : Figures.of(found, "programme") + " recognised");
            show();
        });
        queue.add(lines);
        add(Markup.head("Guide", summary, again), new GuideTabs(GuideTabs.Page.MATCHES), Markup.div("stack", queue));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        TitleMatching.Counts counts = matching.counts();
        summary.setText(Figures.of(counts.matched()) + " matched to titles · " + Figures.of(counts.proposed())
                + " to be looked at · " + Figures.of(counts.unmatched()) + " in no catalogue");
        List<ProposedMatch> proposed = matching.proposed(SHOWN);
        lines.removeAll();
        proposed.forEach(each -> lines.add(line(each)));
        if (proposed.isEmpty()) {
            lines.add(Markup.state(
                    Icon.CHECK, "Nothing waits", "What the rules are sure of is matched without anybody looking."));
        }
    }

    private Component line(ProposedMatch each) {
        NativeButton yes = Markup.button(Icon.CHECK, "It is", "primary", "sm");
        NativeButton no = Markup.button("It is not", "ghost", "sm");
        yes.setAriaLabel(each.name() + " is " + each.titleName());
        no.setAriaLabel(each.name() + " is not " + each.titleName());
        yes.addClickListener(_ -> {
            matching.confirm(each.programme(), each.title());
            show();
        });
        no.addClickListener(_ -> {
            matching.reject(each.programme());
            show();
        });
        Div shown = Markup.div("small muted row wrap", Markup.span(Figures.of(each.broadcasts(), "broadcast")));
        if (each.next() != null) {
            shown.add(Markup.span("next"), Moment.date(each.next()));
        }
        return new Div(
                Markup.span(Math.round(100 * each.score()) + "%", "num", each.score() >= 0.7 ? "ok" : "warn"),
                Markup.div(
                        "grow",
                        Markup.bold("“" + each.name() + "”" + (each.year() == null ? "" : ", " + each.year())),
                        shown),
                Markup.div(
                        "grow",
                        Markup.span("is it ", "muted"),
                        Markup.link("titles/" + each.title(), each.titleName() + " (" + each.titleYear() + ")")),
                Markup.row(no, yes));
    }
}
