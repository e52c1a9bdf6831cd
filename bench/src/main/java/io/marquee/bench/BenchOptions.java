package io.marquee.bench;

import java.util.List;
import java.util.Set;

/**
 * What to measure.
 *
 * @param quick small sizes and few rounds, to see that everything runs
 * @param only the benchmarks to run; empty for those that need nothing but this process
 */
record BenchOptions(boolean quick, Set<String> only) {

    static final String USAGE = """
            usage: ./marquee bench [--quick] [embedding] [similar] [home] [--start] [--browser]

              embedding, similar, home   these alone; without any, all three
              --quick                    small sizes, to see that everything runs
              --start                    the second start of an installation, and the viewer app's memory
              --browser                  home in Chromium, against the installation at MARQUEE_VIEWER
            """;

    private static final Set<String> IN_PROCESS = Set.of("embedding", "similar", "home");

    BenchOptions {
        only = Set.copyOf(only);
    }

    static BenchOptions of(List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        Set<String> only = Set.copyOf(
                arguments.stream().filter(word -> !word.equals("--quick")).toList());
        for (String word : only) {
            if (!IN_PROCESS.contains(word) && !word.equals("--start") && !word.equals("--browser")) {
                throw new IllegalArgumentException(word + " is not known\n" + USAGE);
            }
        }
        return new BenchOptions(quick, only);
    }

    boolean wants(String benchmark) {
        return only.isEmpty() ? IN_PROCESS.contains(benchmark) : only.contains(benchmark);
    }

    /** Whether a database is needed. */
    boolean wantsDomain() {
        return IN_PROCESS.stream().anyMatch(this::wants);
    }
}
