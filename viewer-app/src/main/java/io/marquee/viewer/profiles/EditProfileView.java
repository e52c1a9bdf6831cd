package io.marquee.viewer.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.marquee.account.AccountId;
import io.marquee.edge.brand.PageTitles;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileCreation;
import io.marquee.profile.ProfileDeletion;
import io.marquee.profile.ProfileDraft;
import io.marquee.profile.ProfileEdit;
import io.marquee.profile.ProfileId;
import io.marquee.profile.Profiles;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.NotForKids;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a profile, or with its id in the address changes or deletes one. */
@Route(value = "profiles/edit/:profile?", autoLayout = false)
@PermitAll
@NotForKids
@StyleSheet("context://ui/door.css")
@StyleSheet("context://ui/profiles.css")
class EditProfileView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OVERVIEW = "profiles/manage";

    private final CurrentUser users;
    private final ProfileInUse inUse;
    private final Profiles profiles;
    private final Plans plans;
    private final PageTitles titles;
    private final Div notices = new Div();
    private ProfileForm form = new ProfileForm();
    private @Nullable Profile edited;

    EditProfileView(CurrentUser users, ProfileInUse inUse, Profiles profiles, Plans plans, PageTitles titles) {
        this.users = users;
        this.inUse = inUse;
        this.profiles = profiles;
        this.plans = plans;
        this.titles = titles;
        addClassNames("who", "editing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        edited = event.getRouteParameters().get("profile").map(this::existing).orElse(null);
        form = new ProfileForm();
        notices.removeAll();
        removeAll();
        if (edited != null) {
            form.begin(edited);
            add(Markup.span("", "wordmark"), sheet("Edit profile"));
            return;
        }
        List<Profile> all = profiles.of(account());
        Plan plan = plans.of(account());
        form.begin(all);
        boolean room = all.size() < plan.profileLimit();
        add(Markup.span("", "wordmark"), room ? sheet("Add profile") : full(plan));
    }

    @Override
    public String getPageTitle() {
        return titles.of(edited == null ? "Add profile" : "Edit " + edited.name());
    }

    ProfileForm form() {
        return form;
    }

    /** Puts what was typed in place, or says why not. */
    void save() {
        notices.removeAll();
        if (!inUse.mayManage()) {
            UI.getCurrent().navigate(ProfilesView.class);
            return;
        }
        form.read().ifPresent(draft -> {
            Profile from = edited;
            if (from == null) {
                create(draft);
            } else {
                update(from, draft);
            }
        });
    }

    /** Asks whether the profile may go. */
    void askToDelete(Profile profile) {
        add(new DeleteDialog(profile, profiles.losses(account(), profile.id()), () -> delete(profile)));
    }

    private void create(ProfileDraft draft) {
        switch (profiles.create(account(), draft)) {
            case ProfileCreation.Created _ -> UI.getCurrent().navigate(OVERVIEW);
            case ProfileCreation.NameTaken _ -> form.nameTaken();
            case ProfileCreation.LimitReached(int limit) ->
                say(ManageProfilesView.allowance(limit, plans.of(account())));
        }
    }

    private void update(Profile from, ProfileDraft draft) {
        try {
            switch (profiles.update(account(), from.id(), from.version(), draft)) {
                case ProfileEdit.Edited _ -> UI.getCurrent().navigate(OVERVIEW);
                case ProfileEdit.NameTaken _ -> form.nameTaken();
                case ProfileEdit.LastAdultStays _ -> form.adultNeeded();
                case ProfileEdit.Stale(Profile current) -> {
                    edited = current;
                    form.remember(current);
                    say("Somebody else has changed this profile meanwhile: it is now “" + current.name() + "”, "
                            + Faces.limit(current)
                            + ". What you typed is kept. Save again to put it in place of that.");
                }
            }
        } catch (NoSuchElementException _) {
            edited = null;
            say("Somebody else has deleted this profile meanwhile. What you typed is kept. Save to make it anew.");
        }
    }

    private void delete(Profile profile) {
        if (!inUse.mayManage()) {
            UI.getCurrent().navigate(ProfilesView.class);
            return;
        }
        boolean own = users.profile().filter(profile.id()::equals).isPresent();
        boolean gone;
        try {
            gone = profiles.delete(account(), profile.id()) == ProfileDeletion.DELETED;
        } catch (NoSuchElementException _) {
            gone = true;
        }
        if (gone) {
            UI.getCurrent().navigate(own ? "profiles" : OVERVIEW);
        } else {
            UI.getCurrent().getPage().reload(); // it has become the last one, which the page then says
        }
    }

    private ProfileForm sheet(String heading) {
        NativeButton save = new NativeButton("Save");
        save.addClassNames("btn", "primary");
        save.getElement()
                .addEventListener("click", _ -> save())
                .setFilter("event.preventDefault() || element.closest('form').reportValidity()");
        Anchor cancel = new Anchor("/" + OVERVIEW, "Cancel");
        cancel.addClassNames("btn", "ghost");
        Div ways = new Div(save, cancel);
        ways.addClassNames("row", "wrap", "ways");
        if (edited != null) {
            ways.add(deletion(edited));
        }
        form.addComponentAsFirst(notices);
        form.addComponentAsFirst(new H1(heading));
        form.add(ways);
        return form;
    }

    private Component deletion(Profile profile) {
        if (profiles.isNeeded(account(), profile.id())) {
            return Markup.span("The account’s last profile for grown-ups stays.", "small", "muted");
        }
        NativeButton delete = new NativeButton();
        delete.add(Icon.BIN.create(), new Text("Delete profile"));
        delete.addClassNames("btn", "ghost", "danger");
        delete.getElement().setAttribute("type", "button");
        delete.addClickListener(_ -> askToDelete(profile));
        return delete;
    }

    private static Div full(Plan plan) {
        Anchor back = new Anchor("/" + OVERVIEW, "Manage profiles");
        back.addClassNames("btn", "primary");
        Div state = new Div(
                Icon.PEOPLE.create(),
                new H1("No room for another profile"),
                new Span(ManageProfilesView.allowance(plan.profileLimit(), plan)),
                back);
        state.addClassName("state");
        return state;
    }

    private void say(String words) {
        notices.add(ProfileForm.notice(words));
    }

    private Profile existing(String text) {
        Optional<Profile> found;
        try {
            found = profiles.find(account(), ProfileId.of(text));
        } catch (IllegalArgumentException _) {
            found = Optional.empty();
        }
        return found.orElseThrow(() -> new NotFoundException("no profile " + text));
    }

    private AccountId account() {
        return users.require().account();
    }
}
