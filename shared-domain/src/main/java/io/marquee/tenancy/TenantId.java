package io.marquee.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one tenant. */
public record TenantId(@JsonValue UUID value) implements Serializable {

    /** The platform's own: {@code platform_tenant()} in the database. */
    public static final TenantId PLATFORM = new TenantId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    @JsonCreator
    public TenantId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
