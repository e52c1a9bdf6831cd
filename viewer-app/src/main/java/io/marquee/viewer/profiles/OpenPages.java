package io.marquee.viewer.profiles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.marquee.account.AccountAdministration;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Viewer;
import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileId;
import io.marquee.profile.Profiles;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The pages that are open on this node, each with the viewer that it was made for. When its profile is deleted, on
 * whichever node, the page leads to the picker; when what it may see or play has changed, the page is made anew. The
 * page that plays stays: its grant says when it may not go on.
 */
@Component
class OpenPages implements EventReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    private record Made(TenantId tenant, Viewer viewer, boolean plays) {

        boolean isOf(Event event) {
            return tenant.equals(event.tenant())
                    && (event.topic().equals(Profiles.CHANGED)
                                    ? viewer.profile().value()
                                    : viewer.account().value())
                            .equals(event.subject());
        }
    }

    private final Profiles profiles;
    private final Entitlements entitlements;
    private final Map<UI, Made> open = new ConcurrentHashMap<>();

    OpenPages(Profiles profiles, Entitlements entitlements) {
        this.profiles = profiles;
        this.entitlements = entitlements;
    }

    /**
     * The page is made for this profile from now on, until it is closed.
     *
     * @param plays whether it is the page that plays
     */
    void shows(UI page, Profile profile, boolean plays) {
        Viewer viewer = entitlements.viewer(profile.accountId(), profile.id());
        if (open.put(page, new Made(TenantScope.require(), viewer, plays)) == null) {
            page.addDetachListener(_ -> open.remove(page));
        }
    }

    /** Those of the tenant. */
    List<UI> of(TenantId tenant) {
        return open.entrySet().stream()
                .filter(page -> page.getValue().tenant().equals(tenant))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those that show something to the profile. */
    List<UI> of(TenantId tenant, ProfileId profile) {
        return open.entrySet().stream()
                .filter(page -> page.getValue().tenant().equals(tenant)
                        && page.getValue().viewer().profile().equals(profile))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Set<String> topics() {
        return Set.of(Profiles.CHANGED, AccountAdministration.CHANGED);
    }

    @Override
    public void on(Event event) {
        open.forEach((page, made) -> {
            if (made.isOf(event)) {
                tell(page, made);
            }
        });
    }

    private void tell(UI page, Made made) {
        Viewer before = made.viewer();
        if (profiles.find(before.account(), before.profile()).isEmpty()) {
            run(page, "location.assign('/profiles')");
            return;
        }
        Viewer now = entitlements.viewer(before.account(), before.profile());
        boolean seesOther = before.kids() != now.kids() || before.maturityLimit() != now.maturityLimit();
        boolean playsOther = before.tier() != now.tier();
        if (seesOther || (playsOther && !made.plays())) {
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
}
