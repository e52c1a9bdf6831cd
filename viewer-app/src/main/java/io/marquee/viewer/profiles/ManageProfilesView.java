package io.marquee.viewer.profiles;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.account.AccountId;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import io.marquee.profile.Profile;
import io.marquee.profile.Profiles;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.NotForKids;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The account's profiles, to be edited, and room for more. */
@Route(value = "profiles/manage", autoLayout = false)
@PageTitle("Manage profiles")
@PermitAll
@NotForKids
@StyleSheet("context://ui/door.css")
@StyleSheet("context://ui/profiles.css")
class ManageProfilesView extends Main {

    ManageProfilesView(CurrentUser users, Profiles profiles, Plans plans) {
        AccountId account = users.require().account();
        List<Profile> all = profiles.of(account);
        Plan plan = plans.of(account);
        addClassNames("who", "managing");
        UnorderedList people = new UnorderedList();
        people.addClassName("ppl");
        all.forEach(profile -> people.add(new ListItem(way(profile))));
        boolean room = all.size() < plan.profileLimit();
        if (room) {
            people.add(new ListItem(wayToAnother()));
        }
        Anchor done = new Anchor("/", "Done");
        done.addClassNames("btn", "primary");
        Div below = new Div(Markup.paragraph(allowance(all.size(), plan), "small", "muted"), done);
        below.addClassName("managed");
        add(Markup.span("", "wordmark"), new Div(new H1("Manage profiles"), people), below);
    }

    /** What the plan allows, in words. */
    static String allowance(int profiles, Plan plan) {
        String name = plan.name();
        int limit = plan.profileLimit();
        return profiles < limit
                ? profiles + " of " + limit + " profiles that " + name + " allows"
                : name + " allows " + limit + (limit == 1 ? " profile" : " profiles")
                        + ". Delete one to make room for another.";
    }

    private static Anchor way(Profile profile) {
        Span face = Faces.of(profile);
        Span edit = new Span(Icon.PENCIL.create());
        edit.addClassName("over");
        face.add(edit);
        Anchor way = new Anchor(
                "/profiles/edit/" + profile.id(), face, Faces.name(profile), Markup.span(Faces.limit(profile)));
        way.setAriaLabel("Edit " + profile.name());
        return way;
    }

    private static Anchor wayToAnother() {
        Span face = new Span(Icon.PLUS.create());
        face.addClassNames("avatar", "none");
        return new Anchor("/profiles/edit", face, Markup.bold("Add profile"));
    }
}
