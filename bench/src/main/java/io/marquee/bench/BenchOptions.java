package io.marquee.bench;

import java.util.List;
import java.util.Set;

/**
 * What to measure.
 *
 * @param quick small sizes and few rounds, to see that everything runs
 * @param only the benchmarks to run; empty for all
 */
record BenchOptions(boolean quick, Set<String> only) {

    static final String USAGE = """
            usage: ./marquee bench [--quick] [embedding] [similar] [home] [entitlement] [live] [people] [guide] [reading] [import] [start] [browser]

              embedding, similar, home, entitlement   in this process
              live                       in this process: the playlist of a channel
              people                     in this process: search among a million accounts
              guide                      in this process: windows of a thousand channels, and what they show now
              reading                    in this process: XMLTV against its parser's bare events
              import                     a guide of 200 MB, in a process of its own with a heap of 256 MB
              start                      the second start of an installation, and the viewer app's memory
              browser                    the first load of home in Chromium, and scrolling the guide
              --quick                    small sizes, to see that everything runs

            Without any of these, all of them.
            """;

    private static final Set<String> IN_PROCESS =
            Set.of("embedding", "similar", "home", "entitlement", "live", "people", "guide", "import");
    private static final Set<String> ALONE = Set.of("reading");
    private static final Set<String> INSTALLED = Set.of("start", "browser");

    BenchOptions {
        only = Set.copyOf(only);
    }

    static BenchOptions of(List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        Set<String> only = Set.copyOf(
                arguments.stream().filter(word -> !word.equals("--quick")).toList());
        for (String word : only) {
            if (!IN_PROCESS.contains(word) && !ALONE.contains(word) && !INSTALLED.contains(word)) {
                throw new IllegalArgumentException(word + " is not known\n" + USAGE);
            }
        }
        return new BenchOptions(quick, only);
    }

    boolean wants(String benchmark) {
        return only.isEmpty() || only.contains(benchmark);
    }

    /** Whether a database is needed. */
    boolean wantsDomain() {
        return IN_PROCESS.stream().anyMatch(this::wants);
    }

    /** Whether {@code ./marquee run} is needed. */
    boolean wantsInstallation() {
        return INSTALLED.stream().anyMatch(this::wants);
    }
}
