package io.marquee.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id over what people must remember: passwords and PINs. One hash takes some 60 ms and 32 MiB, so no more of them
 * run at once than there are processors; callers beyond that wait. Call it outside a transaction.
 */
@Component
public class PasswordHashing {

    /** Stands where a hash belongs and matches nothing: whoever has it cannot sign in. */
    public static final String UNUSABLE = "!";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 32 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodys = argon2.encode("nobody knows this one");

    /** A salted hash that names its own parameters. */
    public String hash(String secret) {
        return onAProcessor(() -> argon2.encode(secret));
    }

    /** Whether the hash is of this secret. Takes as long for one that is {@link #UNUSABLE}. */
    public boolean matches(String secret, String hash) {
        boolean usable = !hash.equals(UNUSABLE);
        return onAProcessor(() -> argon2.matches(secret, usable ? hash : nobodys)) && usable;
    }

    private <T> T onAProcessor(Supplier<T> work) {
        processors.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }
}
