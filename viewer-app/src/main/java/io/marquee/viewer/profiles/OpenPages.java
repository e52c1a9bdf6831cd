package io.marquee.viewer.profiles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import io.marquee.profile.Profile;
import io.marquee.profile.Profiles;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The pages that are open on this node, each with the profile that it was made for. When that profile is deleted, on
 * whichever node, the page leads to the picker; when what it may see has changed, the page is made anew.
 */
@Component
class OpenPages implements EventReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    private record Made(TenantId tenant, Profile profile) {

        boolean isOf(Event event) {
            return tenant.equals(event.tenant()) && profile.id().value().equals(event.subject());
        }
    }

    private final Profiles profiles;
    private final Map<UI, Made> open = new ConcurrentHashMap<>();

    OpenPages(Profiles profiles) {
        this.profiles = profiles;
    }

    /** The page is made for this profile from now on, until it is closed. */
    void shows(UI page, Profile profile) {
        if (open.put(page, new Made(TenantScope.require(), profile)) == null) {
            page.addDetachListener(_ -> open.remove(page));
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(Profiles.CHANGED);
    }

    @Override
    public void on(Event event) {
        open.forEach((page, made) -> {
            if (made.isOf(event)) {
                tell(
                        page,
                        made.profile(),
                        profiles.find(made.profile().accountId(), made.profile().id()));
            }
        });
    }

    private static void tell(UI page, Profile before, Optional<Profile> now) {
        if (now.isEmpty()) {
            run(page, "location.assign('/profiles')");
        } else if (seesOther(before, now.get())) {
            run(page, "location.reload()");
        }
    }

    private static void run(UI page, String script) {
        try {
            Future<?> _ = page.access(() -> page.getPage().executeJs(script));
        } catch (UIDetachedException gone) {
            LOG.debug("a page closed before it could be told", gone);
        }
    }

    private static boolean seesOther(Profile before, Profile now) {
        return before.kids() != now.kids() || before.maturityLimit() != now.maturityLimit();
    }
}
