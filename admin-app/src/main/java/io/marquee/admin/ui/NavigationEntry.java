package io.marquee.admin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.marquee.account.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** One way out of the sidebar, perhaps with a number that says how much is there. */
final class NavigationEntry extends Anchor {

    private final String path;
    private final Set<Role> roles;
    private final ToIntFunction<SidebarCounts.Counts> number;
    private final Span shown = Markup.span("", "n", "num", "faint");

    private NavigationEntry(
            String path, Icon icon, String words, Set<Role> roles, ToIntFunction<SidebarCounts.Counts> number) {
        super(path.isEmpty() ? "." : path);
        this.path = path;
        this.roles = roles;
        this.number = number;
        getElement().setAttribute("router-link", true);
        add(icon.create(), new Span(words), shown);
    }

    /** Those that someone with these roles may follow; the views themselves refuse everyone else. */
    static List<NavigationEntry> openTo(Set<Role> roles) {
        Set<Role> all = Role.OF_BRANDS;
        Set<Role> lookers = EnumSet.of(Role.OWNER, Role.EDITOR, Role.SCHEDULER, Role.AUDITOR);
        return Stream.of(
                        new NavigationEntry("", Icon.DASHBOARD, "Dashboard", all, _ -> 0),
                        new NavigationEntry(
                                "titles", Icon.TITLES, "Titles", EnumSet.of(Role.EDITOR), SidebarCounts.Counts::titles),
                        new NavigationEntry(
                                "channels",
                                Icon.CHANNELS,
                                "Channels",
                                EnumSet.of(Role.SCHEDULER, Role.EDITOR),
                                SidebarCounts.Counts::channels),
                        new NavigationEntry(
                                "schedule", Icon.CLOCK, "Schedule", EnumSet.of(Role.SCHEDULER, Role.OWNER), _ -> 0),
                        new NavigationEntry("guide", Icon.GUIDE, "Guide", EnumSet.of(Role.SCHEDULER), _ -> 0),
                        new NavigationEntry(
                                "embeddings",
                                Icon.SPARK,
                                "Embeddings",
                                EnumSet.of(Role.EDITOR),
                                SidebarCounts.Counts::outdated),
                        new NavigationEntry(
                                "people", Icon.PERSON, "People", EnumSet.of(Role.OWNER, Role.SUPPORT), _ -> 0),
                        new NavigationEntry("plans", Icon.KEY, "Plans and access", EnumSet.of(Role.OWNER), _ -> 0),
                        new NavigationEntry("jobs", Icon.JOBS, "Jobs", lookers, _ -> 0),
                        new NavigationEntry("staff", Icon.PEOPLE, "Staff", EnumSet.of(Role.OWNER), _ -> 0),
                        new NavigationEntry(
                                "outbox", Icon.MAIL, "Outbox", EnumSet.of(Role.OWNER, Role.SUPPORT), _ -> 0),
                        new NavigationEntry(
                                "audit", Icon.SCROLL, "Audit", EnumSet.of(Role.OWNER, Role.AUDITOR), _ -> 0),
                        new NavigationEntry("tenants", Icon.HOUSE, "Tenants", EnumSet.of(Role.PLATFORM), _ -> 0))
                .filter(entry -> !Collections.disjoint(entry.roles, roles))
                .toList();
    }

    void current(String location) {
        boolean here = path.isEmpty() ? location.isEmpty() : location.equals(path) || location.startsWith(path + "/");
        if (here) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    void count(SidebarCounts.Counts counts) {
        int now = number.applyAsInt(counts);
        shown.setText(now == 0 ? "" : Figures.of(now));
    }
}
