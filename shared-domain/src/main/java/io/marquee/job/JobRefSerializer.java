package io.marquee.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Task data as plain text, so that the table stays readable and nothing is ever deserialised from it but ids. */
final class JobRefSerializer implements Serializer {

    /** Recurring work has no data. */
    @Override
    @SuppressWarnings("NullAway") // the scheduler's own serialisers answer null for null, which it does not declare
    public byte[] serialize(@Nullable Object data) {
        return data == null ? null : data.toString().getBytes(UTF_8);
    }

    @Override
    @SuppressWarnings("NullAway")
    public <T> T deserialize(Class<T> type, byte @Nullable [] data) {
        return data == null ? null : type.cast(JobRef.read(new String(data, UTF_8)));
    }
}
