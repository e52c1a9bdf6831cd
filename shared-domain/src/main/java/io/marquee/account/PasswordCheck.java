package io.marquee.account;

import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Asks who has signed in for the password once more. Wrong ones are slowed down per account, and count neither against
 * its sign-ins nor against anything else: a child at the keyboard cannot lock a parent out.
 */
@Service
public class PasswordCheck {

    private static final int FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int LONGEST_PASSWORD = 200;

    private record Asked(TenantId tenant, AccountId account) {}

    /** What the password was worth. */
    public sealed interface Result {

        record Right() implements Result {}

        /**
         * It is not.
         *
         * @param retryAfter after too many wrong ones, how long until the next try counts; else null
         */
        record Wrong(@Nullable Duration retryAfter) implements Result {}
    }

    private final JdbcSignIns rows;
    private final PasswordHashing hashing;
    private final FailureThrottle<Asked> throttle;

    PasswordCheck(JdbcSignIns rows, PasswordHashing hashing, Clock clock) {
        this.rows = rows;
        this.hashing = hashing;
        this.throttle = new FailureThrottle<>(clock, FAILURES, WINDOW);
    }

    /** Whether this is the account's password. Not for use inside a transaction: it hashes. */
    public Result check(AccountId account, String password) {
        Asked asked = new Asked(TenantScope.require(), account);
        Optional<Duration> delay = throttle.delay(asked);
        if (delay.isPresent()) {
            return new Result.Wrong(delay.get());
        }
        String hash = rows.passwordHash(account).orElse(PasswordHashing.UNUSABLE);
        if (password.length() > LONGEST_PASSWORD || !hashing.matches(password, hash)) {
            throttle.failed(asked);
            return new Result.Wrong(null);
        }
        throttle.succeeded(asked);
        return new Result.Right();
    }
}
