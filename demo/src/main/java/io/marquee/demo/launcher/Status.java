package io.marquee.demo.launcher;

import io.marquee.localstack.LeftServers;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What runs of an installation, and how to reach it. */
final class Status {

    private static final List<String> PROCESSES =
            List.of("launcher", "viewer-app", "viewer-app-2", "admin-app", LocalProvider.NAME, DemoData.NAME);

    private final Installation installation;

    Status(Installation installation) {
        this.installation = installation;
    }

    String describe() {
        List<String> running = running();
        boolean launched =
                new PidFile(installation.pidFile("launcher")).living().isPresent();
        var text = new StringBuilder("Marquee in " + installation.home() + (launched ? " runs:" : " does not run."))
                .append('\n');
        if (!launched && !running.isEmpty()) {
            text.append("A killed run has left these behind; the next ./marquee run takes care of them:\n");
        }
        running.forEach(line -> text.append("  ").append(line).append('\n'));
        return text.append(launched ? "\n" + announced() : "").toString();
    }

    /** One line a living process. */
    List<String> running() {
        List<String> lines = new ArrayList<>();
        LeftServers.of(installation.home()).forEach((name, pid) -> lines.add("%-13s process %d".formatted(name, pid)));
        for (String name : PROCESSES) {
            new PidFile(installation.pidFile(name))
                    .living()
                    .ifPresent(process -> lines.add("%-13s process %d".formatted(name, process.pid())));
        }
        return lines;
    }

    private String announced() {
        try {
            return Files.exists(installation.announcement())
                    ? Files.readString(installation.announcement())
                    : "It is still starting.\n";
        } catch (IOException e) {
            return "";
        }
    }
}
