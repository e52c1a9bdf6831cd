package io.marquee.epg.reminder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one reminder. */
public record ReminderId(@JsonValue UUID value) implements Serializable {
    @JsonCreator
    public ReminderId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
