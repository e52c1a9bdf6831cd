package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Trace;
import io.marquee.people.AccountFile;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody of the account can or cannot watch a title: the decision itself, step by step. */
final class WhyPanel extends Panel {

    private final AccountDesk desk;
    private final Mending mending;
    private final Runnable asked;
    private final Select<Profile> profile = new Select<>();
    private final ComboBox<AccountDesk.Choice> title = new ComboBox<>();
    private final Div answer = Markup.div("why-answer");
    private @Nullable AccountFile opened;

    /** What mends a step that does not hold; null where nothing does, or not from here. */
    @FunctionalInterface
    interface Mending {
        @Nullable
        Component of(Access.Reason reason, Access access, TitleId title);
    }

    /**
     * A panel with nothing asked.
     *
     * @param asked called when somebody asks something else here
     */
    WhyPanel(AccountDesk desk, Mending mending, Runnable asked) {
        super("Why can’t they watch it?");
        this.desk = desk;
        this.mending = mending;
        this.asked = asked;
        setId("why");
        profile.setPlaceholder("Who");
        profile.setAriaLabel("Profile");
        profile.setItemLabelGenerator(one -> one == null ? "Who" : one.name() + (one.kids() ? " (kids)" : ""));
        title.setPlaceholder("Find a title");
        title.setAriaLabel("Title");
        title.setItemLabelGenerator(AccountDesk.Choice::label);
        title.setItems(query -> desk.titles(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        answer.getElement().setAttribute("aria-live", "polite");
        profile.addValueChangeListener(change -> chosen(change.isFromClient()));
        title.addValueChangeListener(change -> chosen(change.isFromClient()));
        add(Markup.div("filters", profile, title), answer);
    }

    /** Goes on with what was asked, for the account as it is now. */
    void show(AccountFile now) {
        Optional<ProfileId> kept = profile();
        boolean another = opened == null || !opened.id().equals(now.id());
        opened = now;
        profile.setItems(now.profiles());
        profile.setValue(now.profiles().stream()
                .filter(one -> !another && kept.filter(one.id()::equals).isPresent())
                .findFirst()
                .orElse(now.profiles().isEmpty() ? null : now.profiles().getFirst()));
        if (another) {
            title.clear();
        }
        explain();
    }

    /** Asks this; what is unknown here is left open. */
    void ask(@Nullable ProfileId who, @Nullable TitleId what) {
        if (opened != null && who != null) {
            opened.profiles().stream()
                    .filter(one -> one.id().equals(who))
                    .findFirst()
                    .ifPresent(profile::setValue);
        }
        if (what != null) {
            desk.title(what).ifPresent(title::setValue);
        }
        explain();
    }

    Optional<ProfileId> profile() {
        return profile.getOptionalValue().map(Profile::id);
    }

    Optional<TitleId> title() {
        return title.getOptionalValue().map(AccountDesk.Choice::id);
    }

    private void chosen(boolean byHand) {
        if (byHand) {
            explain();
            asked.run();
        }
    }

    private void explain() {
        answer.removeAll();
        @Nullable AccountFile account = opened;
        if (account == null || profile.isEmpty() || title.isEmpty()) {
            answer.add(Markup.paragraph(
                    "Choose who and what: the same decision as at the door, with every step.", "small", "muted"));
            return;
        }
        desk.explain(account.id(), profile.getValue().id(), title.getValue().id())
                .ifPresentOrElse(
                        trace -> answer.add(
                                verdict(trace.access()),
                                steps(trace, title.getValue().id())),
                        () -> answer.add(Markup.paragraph("This profile is gone.", "small", "muted")));
    }

    private Component verdict(Access access) {
        String who = profile.getValue().name();
        String what = "“" + title.getValue().name() + "”";
        return switch (access) {
            case Access.Granted() ->
                banner("ok", Icon.CHECK, who + " can watch " + what + " now.", "Every step holds.");
            case Access.Denied denied ->
                banner(
                        "danger",
                        Icon.STOP,
                        who + " cannot watch " + what + ": " + ReasonWords.of(denied.reason()) + ".",
                        denied.hidden()
                                ? "To this profile it looks as if there were no such title."
                                : "It shows the title with a way to open it.");
        };
    }

    private static Component banner(String style, Icon icon, String heading, String words) {
        return Markup.div(
                "banner " + style,
                icon.create(),
                Markup.div("grow small", Markup.bold(heading), Markup.span(words, "muted")));
    }

    private Component steps(Trace trace, TitleId what) {
        Div steps = Markup.div("why-steps");
        steps.getElement().setAttribute("role", "list");
        List<Trace.Step> all = trace.steps();
        for (Trace.Step step : all) {
            Div line = Markup.div(
                    step.holds() ? "why-step ok" : "why-step failed",
                    (step.holds() ? Icon.CHECK : Icon.CROSS).create(),
                    Markup.div(
                            "grow",
                            Markup.bold(step.question()),
                            Markup.span(step.holds() ? " Yes." : " No.", "sr"),
                            Markup.paragraph(step.finding(), "small", "muted")));
            line.getElement().setAttribute("role", "listitem");
            Component mend = step.holds() ? null : mending.of(step.otherwise(), trace.access(), what);
            if (mend != null) {
                line.add(mend);
            }
            steps.add(line);
        }
        return steps;
    }
}
