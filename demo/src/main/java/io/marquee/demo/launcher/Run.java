package io.marquee.demo.launcher;

import io.marquee.localstack.LocalStack;
import io.marquee.localstack.LocalStackException;
import io.marquee.localstack.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** From nothing to both applications ready, and back to nothing running. */
final class Run {

    private static final int STOPPED = 130;

    private final Installation installation;
    private final List<App> apps;
    private final LocalProvider provider;
    private final Opened opened = new Opened();
    private volatile boolean serving;

    Run(Installation installation) {
        this.installation = installation;
        this.apps = App.of(installation);
        this.provider = new LocalProvider(installation);
    }

    /**
     * Serves until a signal comes, whose shutdown hook stops everything.
     *
     * @return the exit code after a signal
     * @throws LocalStackException if something did not start, or an application has ended by itself
     */
    int untilStopped() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            List<JavaChild> children = start();
            CompletableFuture<?>[] ends =
                    children.stream().map(JavaChild::onExit).toArray(CompletableFuture[]::new);
            CompletableFuture.anyOf(ends).join();
            throw children.stream()
                    .filter(child -> !child.isAlive())
                    .findFirst()
                    .orElseThrow()
                    .failure();
        } catch (CancellationException | LocalStackException e) {
            if (opened.isClosing()) {
                return STOPPED;
            }
            throw e;
        }
    }

    private List<JavaChild> start() throws InterruptedException {
        Instant begin = Instant.now();
        opened.add(() -> RunLock.take(installation));
        apps.forEach(app -> JavaChild.endLeftover(installation, app.name()));
        JavaChild.endLeftover(installation, DemoData.NAME);
        JavaChild.endLeftover(installation, LocalProvider.NAME);
        apps.forEach(app -> Ports.requireFree(app.port(), app.name(), app.portVariable()));
        provider.requireFreePort();

        serving = true;
        LocalStack stack = opened.add(() -> LocalStack.start(installation.stack()));
        new DemoData(installation).ensure(stack, opened);

        Map<String, String> variables = new TreeMap<>(stack.environment());
        variables.putAll(provider.variables());
        JavaChild payments = opened.add(() -> provider.start(variables));
        Map<App, JavaChild> children = new LinkedHashMap<>();
        for (App app : apps) {
            children.put(app, opened.add(() -> app.start(installation, variables)));
        }
        provider.awaitReady(payments);
        for (Map.Entry<App, JavaChild> each : children.entrySet()) {
            each.getKey().awaitReady(each.getValue());
        }
        announce(new Announcement(installation, stack.database().url()).text(), Duration.between(begin, Instant.now()));
        List<JavaChild> all = new ArrayList<>(children.values());
        all.add(payments);
        return all;
    }

    private void announce(String text, Duration took) {
        try {
            Files.writeString(installation.announcement(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf(
                "%nMarquee is ready, after %.1f s.%n%n%s%nCtrl-C stops it.%n", took.toMillis() / 1000.0, text);
    }

    private void stop() {
        if (serving) {
            System.out.println("Stopping");
        }
        opened.close();
    }
}
