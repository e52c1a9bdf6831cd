package io.marquee.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This node's ear: one thread and one connection that wait for announcements. What was announced while the connection
 * was down, or lost, is found by reading the recent events every few seconds.
 */
@Component
@ConditionalOnProperty(name = "marquee.events.enabled", matchIfMissing = true)
class OutboxListener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxListener.class);

    private static final Duration CLEAR_EVERY = Duration.ofMinutes(10);
    private static final Duration WAIT = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final PlatformConnection platform;
    private final Dispatcher dispatcher;
    private final Clock clock;
    private final Duration searchEvery;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxListener(
            PlatformConnection platform,
            Dispatcher dispatcher,
            Clock clock,
            @Value("${marquee.events.search-every:5s}") Duration searchEvery) {
        this.platform = platform;
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.searchEvery = searchEvery;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("outbox-listener").start(this::listen);
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread listening = thread;
        if (listening == null) {
            return;
        }
        try {
            listening.join(Duration.ofSeconds(2));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        boolean heard = true;
        while (running) {
            try (Connection connection = platform.open("marquee-events")) {
                heard = true;
                listenOn(connection);
            } catch (SQLException | RuntimeException failure) {
                if (heard) {
                    log.warn("events are not heard until the database answers again: {}", failure.toString());
                }
                heard = false;
                pause();
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen marquee_events");
        }
        var recent = new RecentEvents(connection, clock);
        var announcements = connection.unwrap(PGConnection.class);
        long clearedAt = System.nanoTime();
        while (running) {
            recent.list().forEach(dispatcher::dispatch);
            if (passed(clearedAt, CLEAR_EVERY)) {
                recent.clear();
                clearedAt = System.nanoTime();
            }
            long searchedAt = System.nanoTime();
            while (running && !passed(searchedAt, searchEvery)) {
                for (var announcement : announcements.getNotifications((int) WAIT.toMillis())) {
                    dispatcher.dispatch(Announcement.read(announcement.getParameter()));
                }
            }
        }
    }

    private static boolean passed(long since, Duration duration) {
        return System.nanoTime() - since >= duration.toNanos();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
