package io.marquee.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Lets people in with their password, and knows who is still in. */
@Service
public class SignIns {

    /** How long another process may take an ended sign-in for a live one. */
    public static final Duration STALENESS = Duration.ofSeconds(5);

    private static final int FAILURES_OF_AN_ADDRESS = 10;
    private static final Duration WINDOW_OF_AN_ADDRESS = Duration.ofMinutes(5);
    /** About what two processors can hash; beyond it one tenant under attack would starve the others. */
    private static final int FAILURES_OF_A_TENANT = 1200;

    private static final Duration WINDOW_OF_A_TENANT = Duration.ofMinutes(1);
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_DEVICE = 200;
    private static final int MOST_CACHED = 50_000;

    private record Address(TenantId tenant, String email) {}

    private record Key(TenantId tenant, SignInId signIn) {}

    private final JdbcSignIns rows;
    private final PasswordHashing hashing;
    private final Clock clock;
    private final FailureThrottle<Address> byAddress;
    private final FailureThrottle<TenantId> byTenant;
    private final Cache<Key, Optional<LiveSignIn>> live;

    SignIns(JdbcSignIns rows, PasswordHashing hashing, Clock clock) {
        this.rows = rows;
        this.hashing = hashing;
        this.clock = clock;
        this.byAddress = new FailureThrottle<>(clock, FAILURES_OF_AN_ADDRESS, WINDOW_OF_AN_ADDRESS);
        this.byTenant = new FailureThrottle<>(clock, FAILURES_OF_A_TENANT, WINDOW_OF_A_TENANT);
        this.live = Caffeine.newBuilder()
                .maximumSize(MOST_CACHED)
                .expireAfterWrite(STALENESS)
                .ticker(new ClockTicker(clock))
                .build();
    }

    /**
     * Signs a device in. Not for use inside a transaction: it hashes.
     *
     * @param device how its owner would recognise it, such as a browser's name; cut to 200 characters
     */
    public SignInResult signIn(String email, String password, Portal portal, String device) {
        Address address = new Address(TenantScope.require(), EmailAddress.normalise(email));
        Optional<Duration> delay = byAddress.delay(address).or(() -> byTenant.delay(address.tenant()));
        if (delay.isPresent()) {
            return new SignInResult.Refused(delay.get());
        }
        Optional<JdbcSignIns.Credentials> found = find(address.email());
        boolean right = password.length() <= LONGEST_PASSWORD
                && hashing.matches(
                        password,
                        found.map(JdbcSignIns.Credentials::passwordHash).orElse(PasswordHashing.UNUSABLE));
        if (!right || !found.get().maySignInTo(portal)) {
            byAddress.failed(address);
            byTenant.failed(address.tenant());
            return new SignInResult.Refused(null);
        }
        byAddress.succeeded(address);
        return new SignInResult.SignedIn(begin(found.get(), portal, device));
    }

    /** The sign-in if it holds; at most {@link #STALENESS} old. */
    public Optional<LiveSignIn> live(SignInId id) {
        return live.get(new Key(TenantScope.require(), id), key -> rows.live(key.signIn()));
    }

    /** The sign-in if it holds at this moment. */
    public Optional<LiveSignIn> liveNow(SignInId id) {
        return rows.live(id);
    }

    /** Whether the sign-in holds; at most {@link #STALENESS} old. */
    public boolean isLive(SignInId id) {
        return live(id).isPresent();
    }

    /** Ends it, and with it every token it holds. Ending one twice changes nothing. */
    public void end(SignInId id) {
        rows.end(id, clock.instant());
        live.invalidate(new Key(TenantScope.require(), id));
    }

    /** Ends every sign-in of the tenant. */
    public void endEveryones() {
        rows.endEveryones(clock.instant());
        live.asMap().keySet().removeIf(key -> key.tenant().equals(TenantScope.require()));
    }

    /** Ends all of the account's. */
    public void endAll(AccountId account) {
        rows.endAll(account, clock.instant());
        TenantId tenant = TenantScope.require();
        live.asMap()
                .entrySet()
                .removeIf(cached -> cached.getKey().tenant().equals(tenant)
                        && cached.getValue()
                                .filter(signIn -> signIn.account().equals(account))
                                .isPresent());
    }

    private Optional<JdbcSignIns.Credentials> find(String email) {
        return email.indexOf('\0') >= 0 ? Optional.empty() : rows.credentials(email);
    }

    private LiveSignIn begin(JdbcSignIns.Credentials who, Portal portal, String device) {
        String name = device.replace("\0", "").strip();
        SignInId id = rows.begin(
                who.account(), portal, name.substring(0, Math.min(name.length(), LONGEST_DEVICE)), clock.instant());
        return new LiveSignIn(id, who.account(), portal, portal == Portal.ADMIN ? who.roles() : Set.of());
    }
}
