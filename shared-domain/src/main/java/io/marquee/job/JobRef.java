package io.marquee.job;

import io.marquee.tenancy.TenantId;
import java.util.UUID;

/** Which job of which tenant: all that the scheduler's shared table knows. Written as {@code tenant job}. */
record JobRef(TenantId tenant, JobId job) {

    static JobRef read(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 2) {
            throw new IllegalArgumentException("not a job reference: " + text);
        }
        return new JobRef(new TenantId(UUID.fromString(words[0])), JobId.of(words[1]));
    }

    @Override
    public String toString() {
        return tenant + " " + job;
    }
}
