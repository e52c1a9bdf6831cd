package io.marquee.viewer.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.account.AccountId;
import io.marquee.account.Accounts;
import io.marquee.account.Devices;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import io.marquee.playback.Grants;
import io.marquee.profile.Profile;
import io.marquee.profile.Profiles;
import io.marquee.viewer.ui.CurrentViewer;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.NotForKids;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Who has signed in, on which plan, and with which profiles. */
@Route("account")
@PageTitle("My account")
@PermitAll
@NotForKids
@StyleSheet("context://ui/search.css")
@StyleSheet("context://ui/title.css")
@StyleSheet("context://ui/plans.css")
class AccountView extends Div {

    AccountView(
            CurrentUser users,
            Accounts accounts,
            Profiles profiles,
            Plans plans,
            PlanSection plan,
            CurrentViewer current,
            Grants grants,
            Devices devices,
            Clock clock) {
        AccountId account = users.require().account();
        addClassName("page");
        Plan own = plans.of(account);
        Div sheet = new Div(
                plan,
                people(profiles.of(account), own),
                new PlayingNow(grants, current.get(), own),
                new DeviceList(devices, users.require(), clock));
        sheet.addClassName("sheet");
        add(new H1("My account"), sheet);
        accounts.findById(account.value())
                .ifPresent(who ->
                        sheet.addComponentAsFirst(Markup.paragraph(who.displayName() + " · " + who.email(), "muted")));
    }

    private static Component people(List<Profile> profiles, Plan own) {
        Div people = new Div();
        people.addClassName("people");
        for (Profile profile : profiles) {
            Span avatar = new Span(Markup.decoration(CurrentViewer.avatar(profile)));
            avatar.addClassName("avatar");
            Div words = new Div(Markup.bold(profile.name()), Markup.paragraph(about(profile), "small", "muted"));
            Div person = new Div(avatar, words);
            person.addClassName("person");
            people.add(person);
        }
        return section(
                "Profiles",
                people,
                new Div(Markup.link("/profiles/manage", Icon.PEOPLE, "Manage profiles", "btn", "ghost")),
                Markup.paragraph(
                        profiles.size() + " of " + own.profileLimit() + " that " + own.name() + " allows",
                        "small",
                        "muted"));
    }

    private static String about(Profile profile) {
        String whom = profile.kids() ? "Kids" : "Everyone";
        String age = profile.maturityLimit().age() >= 18
                ? "all ages"
                : "up to age " + profile.maturityLimit().age();
        return whom + ", " + age + (profile.pinned() ? ", with PIN" : "");
    }

    private static Section section(String heading, Component... parts) {
        Section section = new Section(new H2(heading));
        section.addClassName("stack");
        section.add(parts);
        return section;
    }
}
