package io.marquee.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one tenant. */
public record TenantId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public TenantId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
