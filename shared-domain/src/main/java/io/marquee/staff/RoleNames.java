package io.marquee.staff;

import io.marquee.account.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Roles in plain words. */
public final class RoleNames {

    private RoleNames() {}

    public static String of(Role role) {
        return role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** What the role may do, as a sentence. */
    public static String may(Role role) {
        return switch (role) {
            case OWNER -> "Everything: staff and their roles, plans, people and the audit.";
            case EDITOR -> "Titles, their artwork and availability, imports and embeddings.";
            case SCHEDULER -> "Channels and what they show when.";
            case SUPPORT -> "People: their plans, devices and what they were refused.";
            case AUDITOR -> "Reads what staff have changed; changes nothing.";
            default -> "Every service of the platform.";
        };
    }

    /** The roles as a list in a sentence: {@code Editor, Scheduler and Support}. */
    public static String list(Collection<Role> roles) {
        List<String> names = roles.stream().sorted().map(RoleNames::of).toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
