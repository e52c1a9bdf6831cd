package io.marquee.admin.audit;

import io.marquee.account.Role;
import io.marquee.audit.AuditChange;
import io.marquee.audit.AuditEntry;
import io.marquee.staff.RoleNames;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in words what the database has noted by tables and columns. */
final class AuditWords {

    /** Things that come along with a greater one. */
    private static final Set<String> PARTS =
            Set.of("title_genre", "credit", "availability_window", "season", "episode", "profile", "subscription");

    private static final Map<String, String> THINGS = Map.of(
            "account_role", "role",
            "title_genre", "genre of a title",
            "availability_window", "availability",
            "job", "job",
            "tenant_host", "host name");

    private AuditWords() {}

    /** {@code Availability}, {@code Plan}. */
    static String thing(String table) {
        String words = THINGS.getOrDefault(table, table.replace('_', ' '));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The part that a change is called after. */
    static AuditEntry main(AuditChange change) {
        return change.parts().stream()
                .min(Comparator.comparing(part -> PARTS.contains(part.thing())))
                .orElseThrow();
    }

    /** The change in one line: {@code Changed plan Gold}. */
    static String line(AuditChange change) {
        AuditEntry main = main(change);
        return PARTS.contains(main.thing()) && main.whole() != null
                ? "Changed " + whole(main) + " " + main.whole() + ": " + parts(change)
                : line(main);
    }

    /** One entry in one line. */
    static String line(AuditEntry entry) {
        if (entry.note() != null) {
            return entry.note();
        }
        if (entry.thing().equals("account_role")) {
            return roleLine(entry);
        }
        String name = entry.thingName().isEmpty()
                ? Optional.ofNullable(entry.whole()).map(whole -> "of " + whole).orElse("")
                : entry.thingName();
        return (verb(entry) + " " + lower(thing(entry.thing())) + " " + name).strip();
    }

    /** {@code Price minor}. */
    static String field(String column) {
        String words = column.replaceAll("_(id|at)$", "").replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String verb(AuditEntry entry) {
        return switch (entry.action()) {
            case CREATED -> "Added";
            case CHANGED, DID -> "Changed";
            case REMOVED -> "Removed";
        };
    }

    private static String roleLine(AuditEntry entry) {
        String role = Arrays.stream(Role.values())
                .filter(known -> known.name().equals(entry.thingName()))
                .map(RoleNames::of)
                .findFirst()
                .orElse(entry.thingName());
        String whose = entry.whole() == null ? "somebody" : entry.whole();
        return switch (entry.action()) {
            case CREATED -> "Gave the role " + role + " to " + whose;
            case REMOVED -> "Took the role " + role + " from " + whose;
            case CHANGED, DID -> "Changed the role " + role + " of " + whose;
        };
    }

    private static String whole(AuditEntry part) {
        return part.thing().equals("subscription") || part.thing().equals("profile") ? "account" : "title";
    }

    private static String parts(AuditChange change) {
        List<String> kinds = change.parts().stream()
                .map(AuditEntry::thing)
                .distinct()
                .map(table -> lower(thing(table)))
                .toList();
        return String.join(", ", kinds);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
