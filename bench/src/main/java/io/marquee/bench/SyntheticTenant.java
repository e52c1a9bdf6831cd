package io.marquee.bench;

import io.marquee.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * A tenant whose catalogue was generated.
 *
 * @param titles ids of those that anybody may see
 * @param inserted how long its rows took
 * @param indexed how long the index of its vectors took; zero where it has none
 */
public record SyntheticTenant(TenantId id, List<UUID> titles, Duration inserted, Duration indexed) {

    public SyntheticTenant {
        titles = List.copyOf(titles);
    }
}
