package io.marquee.viewer.guide;

import io.marquee.epg.favourite.Favourites;
import io.marquee.epg.reminder.Reminders;
import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.viewer.profiles.ProfilePages;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells open pages that schedules, or what their profile has chosen, have changed elsewhere; their guide then asks again.
 * An import changes a thousand channels one by one: what comes within a moment is told together.
 */
@Component
class GuideNews implements EventReceiver, DisposableBean {

    /** Topic of changed schedules; its subject is the channel, or nothing where many changed. */
    static final String SCHEDULE = "schedule";

    private static final Duration MOMENT = Duration.ofMillis(700);
    private static final int NAMED = 100;

    private final ProfilePages pages;
    private final Map<TenantId, Set<UUID>> changed = new ConcurrentHashMap<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("guide-news").factory());

    GuideNews(ProfilePages pages) {
        this.pages = pages;
    }

    @Override
    public Set<String> topics() {
        return Set.of(SCHEDULE, Favourites.CHANGED, Reminders.CHANGED);
    }

    @Override
    public void on(Event event) {
        UUID subject = event.subject();
        if (event.topic().equals(SCHEDULE)) {
            changed.compute(event.tenant(), (tenant, channels) -> {
                if (channels == null) {
                    Future<?> _ = teller.schedule(() -> tell(tenant), MOMENT.toMillis(), TimeUnit.MILLISECONDS);
                }
                Set<UUID> all = channels == null ? new HashSet<>() : channels;
                all.add(subject == null ? new UUID(0, 0) : subject);
                return all;
            });
        } else if (subject != null) {
            String what = event.topic().equals(Favourites.CHANGED) ? "favourites" : "reminders";
            pages.ofProfile(
                    event.tenant(), new ProfileId(subject), ui -> ui.getPage().executeJs(news("{" + what + ": true}")));
        }
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
    }

    private void tell(TenantId tenant) {
        Set<UUID> channels = changed.remove(tenant);
        if (channels == null) {
            return;
        }
        boolean all = channels.size() > NAMED || channels.contains(new UUID(0, 0));
        String named = all ? "true" : List.copyOf(channels).toString().replaceAll("([0-9a-f-]{36})", "'$1'");
        pages.ofTenant(tenant, ui -> ui.getPage().executeJs(news("{schedule: " + named + "}")));
    }

    private static String news(String detail) {
        return "window.dispatchEvent(new CustomEvent('mq-news', {detail: " + detail + "}))";
    }
}
