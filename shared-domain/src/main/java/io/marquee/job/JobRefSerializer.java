package io.marquee.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Task data as plain text, so that the table stays readable and nothing is ever deserialised from it but ids. */
final class JobRefSerializer implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return data.toString().getBytes(UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        return type.cast(JobRef.read(new String(data, UTF_8)));
    }
}
