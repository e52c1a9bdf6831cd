package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.marquee.account.AccountAdministration;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Staff;
import io.marquee.catalogue.TitleId;
import io.marquee.edge.brand.PageTitles;
import io.marquee.entitlement.Access;
import io.marquee.people.AccountFile;
import io.marquee.profile.ProfileId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One account: what it has, who watches, where, what was refused and why. What is asked stands in the address. */
@Route("people/:account")
@RolesAllowed({Staff.OWNER, Staff.SUPPORT})
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountDesk desk;
    private final Clock clock;
    private final PageTitles titles;
    private final AccountActions actions;
    private final AccountHeader header;
    private final WhyPanel why;
    private final SubscriptionPanel subscription = new SubscriptionPanel();
    private final RefusalsPanel refusals = new RefusalsPanel(this::explain);
    private final PaymentsPanel payments = new PaymentsPanel();
    private final ProfilesPanel profiles = new ProfilesPanel();
    private final DevicesPanel devices;
    private final NotesPanel notes = new NotesPanel();
    private final NativeButton suspend = Markup.button(Icon.STOP, "Suspend", "ghost", "sm", "danger");
    private final NativeButton resume = Markup.button(Icon.AGAIN, "Resume", "ghost", "sm");
    private final AtomicReference<@Nullable UUID> shown = new AtomicReference<>();
    private @Nullable AccountFile opened;

    AccountView(AccountDesk desk, LiveFeed feed, Clock clock, PageTitles titles) {
        this.desk = desk;
        this.clock = clock;
        this.titles = titles;
        this.actions = new AccountActions(desk, this::reread);
        this.why = new WhyPanel(desk, this::mend, this::follow);
        this.devices = new DevicesPanel(device -> actions.signOut(opened(), device));
        NativeButton change = Markup.button(Icon.KEY, "Change plan", "primary", "sm");
        NativeButton signOut = Markup.button(Icon.LEAVE, "Sign out everywhere", "ghost", "sm");
        change.addClickListener(_ -> actions.changePlan(opened(), null));
        signOut.addClickListener(_ -> actions.signOutEverywhere(opened()));
        suspend.addClickListener(_ -> actions.suspend(opened()));
        resume.addClickListener(_ -> actions.resume(opened()));
        header = new AccountHeader(suspend, resume, signOut, change);
        add(
                header,
                Markup.div(
                        "ed account",
                        Markup.div("stack", why, subscription, refusals, payments),
                        new Aside(profiles, devices, notes)));
        feed.follow(
                this,
                Set.of(AccountAdministration.CHANGED),
                subject -> subject != null && subject.equals(shown.get()),
                this::reread);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AccountFile> found =
                desk.open(event.getRouteParameters().get("account").orElse(""));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
        QueryParameters asked = event.getLocation().getQueryParameters();
        why.ask(id(asked, "profile", ProfileId::of), id(asked, "title", TitleId::of));
    }

    @Override
    public String getPageTitle() {
        return titles.of(opened == null ? "People" : opened.account().displayName());
    }

    private AccountFile opened() {
        return Objects.requireNonNull(opened);
    }

    private void reread() {
        desk.open(opened().id().toString()).ifPresent(this::show);
    }

    private void show(AccountFile now) {
        opened = now;
        shown.set(now.id().value());
        header.show(now.account());
        suspend.setVisible(!now.account().suspended());
        resume.setVisible(now.account().suspended());
        subscription.show(now, desk.plans(), clock.instant());
        profiles.show(now);
        devices.show(now.devices());
        refusals.show(now.refusals());
        payments.show(now.payments());
        notes.show(now.notes());
        why.show(now);
    }

    private void explain(ProfileId profile, TitleId title) {
        why.ask(profile, title);
        follow();
        why.scrollIntoView();
    }

    /** The address follows what is asked. */
    private void follow() {
        Map<String, String> asked = new LinkedHashMap<>();
        why.title().ifPresent(title -> {
            why.profile().ifPresent(profile -> asked.put("profile", profile.toString()));
            asked.put("title", title.toString());
        });
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("people/" + opened().id(), QueryParameters.simple(asked)));
    }

    private @Nullable Component mend(Access.Reason reason, Access access, TitleId title) {
        return switch (reason) {
            case TIER_TOO_LOW, CATCH_UP_NOT_INCLUDED, SUBSCRIPTION_INACTIVE ->
                button(
                        Icon.KEY,
                        "Change plan",
                        () -> actions.changePlan(
                                opened(), access instanceof Access.Denied denied ? denied.cheapestPlan() : null));
            case ACCOUNT_SUSPENDED -> button(Icon.AGAIN, "Resume account", () -> actions.resume(opened()));
            case TOO_MANY_STREAMS ->
                button(Icon.LEAVE, "Sign out everywhere", () -> actions.signOutEverywhere(opened()));
            case NOT_PUBLISHED, NOT_AVAILABLE ->
                desk.mayEdit()
                        ? Markup.linkButton("titles/" + title, Icon.TITLES, "Open the title", "ghost", "sm")
                        : Markup.span("An editor can change it", "small", "muted");
            case ABOVE_MATURITY -> Markup.span("The account’s owner sets it in the profile", "small", "muted");
            case NOT_FOUND -> null;
        };
    }

    private static Component button(Icon icon, String words, Runnable act) {
        NativeButton button = Markup.button(icon, words, "ghost", "sm");
        button.addClickListener(_ -> act.run());
        return button;
    }

    private static <T> @Nullable T id(QueryParameters query, String name, Function<String, T> reader) {
        try {
            return query.getSingleParameter(name).map(reader).orElse(null);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
