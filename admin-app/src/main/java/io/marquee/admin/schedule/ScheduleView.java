package io.marquee.admin.schedule;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Staff;
import io.marquee.admin.ui.StaffAudience;
import io.marquee.epg.Channel;
import io.marquee.epg.Guide;
import io.marquee.epg.editing.Board;
import io.marquee.epg.editing.Drafts;
import io.marquee.epg.editing.PublishedSchedule;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The draft of a day, channel by channel. The day is in the address; without one it is today. */
@Route("schedule")
@PageTitle("Schedule")
@RolesAllowed({Staff.SCHEDULER, Staff.OWNER})
class ScheduleView extends Div implements BeforeEnterObserver {

    private static final String DAY = "day";
    private static final int MORE = 12;
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final ScheduleDesk desk;
    private final Guide guide;
    private final Timeline timeline = new Timeline();
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final DayPills pills = new DayPills(ScheduleView::go);
    private final NativeButton publish = Markup.button("Publish changes", "primary", "sm");
    private final TextField filter = new TextField();
    private final Placing placing;
    private LocalDate day;
    private int shown = MORE;

    ScheduleView(ScheduleDesk desk, Guide guide, LiveFeed feed) {
        this.desk = desk;
        this.guide = guide;
        this.day = desk.today();
        this.placing = new Placing(desk, this::board, timeline, this::show);
        publish.addClickListener(_ -> new PublishDialog(
                        desk, board(), channels().stream().map(Channel::id).toList(), this::show)
                .open());
        timeline.onAct(act -> {
            if (act.what().equals("more")) {
                shown += MORE;
                show();
            } else {
                placing.on(act);
            }
        });
        add(
                Markup.head("Schedule", summary, pills, publish),
                tools(),
                timeline,
                Markup.div("g2", placing.search(), placing.gaps()));
        feed.follow(this, Set.of(Drafts.CHANGED, PublishedSchedule.CHANGED, LiveFeed.CHANNELS), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAY)
                .map(this::parsed)
                .orElseGet(desk::today);
        placing.forgetGap();
        show();
    }

    private Div tools() {
        filter.setPlaceholder("Channel, number or group");
        filter.setAriaLabel("Channel, number or group");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(_ -> {
            shown = MORE;
            show();
        });
        NativeButton fill = Markup.button(Icon.SPARK, "Fill all gaps", "ghost", "sm");
        NativeButton copy = Markup.button("Copy", "ghost", "sm");
        NativeButton templates = Markup.button("Templates", "ghost", "sm");
        NativeButton settings = Markup.button(Icon.JOBS, "Settings", "ghost", "sm");
        fill.addClickListener(_ -> placing.fillAll());
        copy.addClickListener(_ -> new CopyDialog(
                        day, board().rows().stream().map(Board.Row::channel).toList(), placing::run)
                .open());
        templates.addClickListener(_ -> new TemplatesDialog(desk, day, channels(), placing::tell).open());
        settings.addClickListener(_ -> new SettingsDialog(desk, board(), this::show).open());
        Div end = Markup.div("row wrap end", fill, copy, templates, settings);
        return Markup.div("filters", filter, end);
    }

    private void show() {
        Board board = board();
        timeline.show(board, desk.history());
        pills.show(day, desk.today());
        summary.setText(LONG_DAY.format(day) + " · " + Standing.of(board) + " · "
                + board.days().zone().getId());
        publish.setText(board.drafted() == 0 ? "Publish changes" : "Publish changes (" + board.drafted() + ")");
        publish.setEnabled(board.drafted() > 0);
    }

    private Board board() {
        return desk.board(day, filter.getValue(), shown);
    }

    private List<Channel> channels() {
        return guide.lineup(StaffAudience.ALL).channels();
    }

    private LocalDate parsed(String text) {
        try {
            LocalDate asked = LocalDate.parse(text);
            return Math.abs(asked.getYear() - desk.today().getYear()) <= 5 ? asked : desk.today();
        } catch (DateTimeException _) {
            return desk.today();
        }
    }

    private static void go(LocalDate day) {
        UI.getCurrent().navigate(ScheduleView.class, QueryParameters.of(DAY, day.toString()));
    }
}
