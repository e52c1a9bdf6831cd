package io.marquee.platform;

import io.marquee.account.SignIns;
import io.marquee.platform.BrandRegistry.Outcome;
import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Legibility;
import io.marquee.tenancy.Tenant.State;
import io.marquee.tenancy.TenantId;
import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the platform's staff do to brands; for them alone. Every change is noted in the platform's audit, and every node
 * goes by it within seconds. A brand that is unknown is a {@link NoSuchElementException}.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Brands {

    /** Topic of changes to the list of tenants, in the platform's own; its subject is the tenant. */
    public static final String CHANGED = "tenant";

    private final BrandRegistry registry;
    private final BrandQuery brands;
    private final Foundation foundation;
    private final OwnScope scope;
    private final SignIns signIns;

    Brands(BrandRegistry registry, BrandQuery brands, Foundation foundation, OwnScope scope, SignIns signIns) {
        this.registry = registry;
        this.brands = brands;
        this.foundation = foundation;
        this.scope = scope;
        this.signIns = signIns;
    }

    /**
     * Founds a brand with what it begins with: plans, genres, and an owner who is invited by mail. It serves within
     * seconds. Where an earlier try broke off half-way, the same slug goes on where that one stopped.
     *
     * @param askedAt an address of the platform's admin app; the brand's has the same scheme and port
     * @return Done, Taken or Illegible
     */
    public BrandChange found(NewBrand wanted, URI askedAt) {
        Branding branding = wanted.branding().branding();
        Legibility legibility = Legibility.of(branding);
        if (!legibility.passes()) {
            return new BrandChange.Illegible(legibility.failures());
        }
        return switch (registry.begin(wanted, branding)) {
            case Outcome.Written(TenantId id) -> {
                scope.of(id, () -> foundation.lay(wanted, askedAt));
                registry.move(id, State.SETTING_UP, State.ACTIVE);
                yield new BrandChange.Done(require(id));
            }
            case Outcome.Refused(BrandChange.Taken taken) -> taken;
            case Outcome.Overtaken _ -> throw new IllegalStateException("founding goes by the slug");
        };
    }

    /**
     * Changes the look.
     *
     * @param version of the brand as it was read
     * @return Done, Illegible or Stale
     */
    public BrandChange publish(TenantId id, int version, BrandingDraft draft) {
        Brand brand = require(id);
        return rewrite(brand, version, brand.name(), hosts(brand), draft.branding(brand.branding()));
    }

    /**
     * Changes name and addresses.
     *
     * @param version of the brand as it was read
     * @return Done, Taken or Stale
     */
    public BrandChange edit(TenantId id, int version, String name, List<HostName> hosts) {
        Brand brand = require(id);
        return rewrite(brand, version, name.strip(), hosts, brand.branding());
    }

    /** Closes it: its hosts answer that it is paused, everybody is signed out, its jobs rest. Its data stays. */
    public Brand suspend(TenantId id) {
        registry.move(id, State.ACTIVE, State.SUSPENDED);
        Brand brand = require(id);
        if (brand.state() == State.SUSPENDED) {
            scope.of(id, () -> {
                signIns.endEveryones();
                return true;
            });
        }
        return brand;
    }

    /** Opens a suspended one again; people sign in anew. */
    public Brand resume(TenantId id) {
        registry.move(id, State.SUSPENDED, State.ACTIVE);
        return require(id);
    }

    /**
     * Removes one whose founding broke off.
     *
     * @return false if it is no longer in set-up; it stays then
     */
    public boolean remove(TenantId id) {
        return registry.remove(require(id).id()) instanceof Outcome.Written;
    }

    private BrandChange rewrite(Brand brand, int version, String name, List<HostName> hosts, Branding branding) {
        Legibility legibility = Legibility.of(branding);
        if (!legibility.passes() && !branding.equals(brand.branding())) {
            return new BrandChange.Illegible(legibility.failures());
        }
        if (brand.version() != version) {
            return new BrandChange.Stale(brand);
        }
        return switch (registry.rewrite(brand, name, hosts, branding)) {
            case Outcome.Written(TenantId id) -> new BrandChange.Done(require(id));
            case Outcome.Refused(BrandChange.Taken taken) -> taken;
            case Outcome.Overtaken _ -> new BrandChange.Stale(require(brand.id()));
        };
    }

    private static List<HostName> hosts(Brand brand) {
        return brand.hosts().stream().map(HostName::new).toList();
    }

    private Brand require(TenantId id) {
        return brands.find(id).orElseThrow(() -> new NoSuchElementException("no brand " + id));
    }
}
