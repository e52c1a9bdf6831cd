package io.marquee.staff;

import java.io.Serializable;
import java.util.UUID;

/** Names one invitation. */
public record InvitationId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
