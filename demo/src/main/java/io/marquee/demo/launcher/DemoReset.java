package io.marquee.demo.launcher;

import io.marquee.localstack.LeftServers;
import io.marquee.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Forgets all local data, so that the next run begins with the demo tenants as delivered. */
final class DemoReset {

    private final Installation installation;

    DemoReset(Installation installation) {
        this.installation = installation;
    }

    /**
     * Deletes the data and answers with what has been done.
     *
     * @throws LocalStackException if anything of the installation runs; nothing has been deleted then
     */
    String perform() {
        if (installation.stack().ownDatabase().isPresent()) {
            throw new LocalStackException("MARQUEE_DATABASE_URL names a server of your own: reset the database there.");
        }
        try (RunLock _ = RunLock.take(installation)) {
            List<String> running = new Status(installation)
                    .running().stream()
                            .filter(line -> !line.startsWith("launcher"))
                            .toList();
            if (!running.isEmpty()) {
                throw new LocalStackException("A killed run has left processes behind:\n  "
                        + String.join("\n  ", running)
                        + "\nStart ./marquee run and stop it with Ctrl-C, which ends them; then reset.");
            }
            LeftServers.deleteData(installation.home());
            Files.deleteIfExists(installation.demoLoaded());
            Files.deleteIfExists(new LocalProvider(installation).ledger());
        } catch (IOException e) {
            throw new LocalStackException("Could not delete the data in %s: %s".formatted(installation.home(), e), e);
        }
        return "The local data is gone; the next ./marquee run loads the demo tenants again.";
    }
}
