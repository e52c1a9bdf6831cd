package io.marquee.localstack.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may open what of an app, as the file {@code doors.txt} among its tests' resources says. A line is a door and who
 * may pass: {@code PAGE /titles EDITOR} or {@code GET /api/v1/admin/titles EDITOR OWNER}; {@code #} begins a remark.
 */
public final class Doors {

    /** Stands for everybody, signed in or not. */
    public static final String ANYONE = "ANYONE";

    private final Map<String, Set<String>> rules;

    private Doors(Map<String, Set<String>> rules) {
        this.rules = rules;
    }

    /** The table of the app whose test this is; a line that is none is an {@link IllegalStateException}. */
    public static Doors of(Class<?> test) {
        try (InputStream file = test.getResourceAsStream("/doors.txt")) {
            if (file == null) {
                throw new IllegalStateException("no doors.txt among the resources of the tests");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Doors read(List<String> lines) {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.replaceFirst("#.*", "").strip().split("\\s+");
            if (words.length == 1 && words[0].isEmpty()) {
                continue;
            }
            if (words.length < 3 || rules.containsKey(words[0] + " " + words[1])) {
                throw new IllegalStateException("a door and who may pass, once each: " + line);
            }
            rules.put(words[0] + " " + words[1], Stream.of(words).skip(2).collect(Collectors.toUnmodifiableSet()));
        }
        return new Doors(rules);
    }

    /**
     * Whether somebody may pass.
     *
     * @param who a role, or what else the table calls them
     */
    public boolean open(String door, String who) {
        Set<String> allowed = rules.getOrDefault(door, Set.of());
        return allowed.contains(ANYONE) || allowed.contains(who);
    }

    /** What is wrong between the table and the doors of one kind that there are; empty if nothing is. */
    public List<String> differences(Collection<String> there, String... kinds) {
        Set<String> forgotten = new TreeSet<>(there);
        forgotten.removeAll(rules.keySet());
        Set<String> gone = new TreeSet<>(rules.keySet());
        gone.removeIf(door -> List.of(kinds).stream().noneMatch(kind -> door.startsWith(kind + " ")));
        gone.removeAll(there);
        return Stream.concat(
                        forgotten.stream()
                                .map(
                                        door -> "no rule: add the line \"" + door
                                                + " ROLES...\" to src/test/resources/doors.txt, with the roles that its annotation names"),
                        gone.stream()
                                .map(door ->
                                        "gone: remove the line \"" + door + "\" from src/test/resources/doors.txt"))
                .toList();
    }
}
