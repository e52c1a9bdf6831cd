package io.marquee.epg.source;

import io.marquee.artwork.ChannelMark;
import io.marquee.epg.ChannelId;
import io.marquee.event.Outbox;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes channels of what sources list: of the lowest tier, with a drawn mark, under the listed number if it is free. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NewChannels {
    private static final int FIRST = 100;
    private static final int LAST = 9999;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Outbox outbox;

    NewChannels(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Outbox outbox) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.outbox = outbox;
    }

    private record Made(UUID id, String externalId, int number, String name, String mark, String logoHash) {}

    /** The new channels by guide id; what finds no number any more is left out. */
    Map<String, ChannelId> make(Collection<GuideChannel> listed) {
        if (listed.isEmpty()) {
            return Map.of();
        }
        Set<Integer> numbers = new HashSet<>(jdbc.sql("select number from channel")
                .query((row, _) -> row.getInt("number"))
                .list());
        Set<String> externalIds = new HashSet<>(jdbc.sql("select external_id from channel")
                .query((row, _) -> row.getString("external_id"))
                .list());
        Map<String, Made> made = new LinkedHashMap<>();
        for (GuideChannel channel : listed) {
            OptionalInt number = number(channel.number(), numbers);
            if (number.isPresent()) {
                numbers.add(number.getAsInt());
                made.put(channel.guideId(), made(channel, number.getAsInt(), externalIds));
            }
        }
        insert(List.copyOf(made.values()));
        outbox.append("channels", null);
        Map<String, ChannelId> ids = new LinkedHashMap<>();
        made.forEach((guideId, channel) -> ids.put(guideId, new ChannelId(channel.id())));
        return ids;
    }

    private Made made(GuideChannel channel, int number, Set<String> externalIds) {
        String slug = ChannelMatcher.words(channel.guideId())
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = slug.isEmpty() ? "channel-" + number : slug.substring(0, Math.min(56, slug.length()));
        String externalId = base;
        for (int i = 2; !externalIds.add(externalId); i++) {
            externalId = base + "-" + i;
        }
        ChannelMark mark = ChannelMark.drawn(externalId);
        String name = channel.name().strip();
        return new Made(
                UUID.randomUUID(),
                externalId,
                number,
                name.isEmpty() ? externalId : name.substring(0, Math.min(80, name.length())),
                json.writeValueAsString(mark),
                digest(mark.svg()));
    }

    private void insert(List<Made> channels) {
        batches.batchUpdate("""
                insert into channel (id, external_id, number, name, required_tier, mark, logo_hash)
                values (?, ?, ?, ?, 1, ?::jsonb, ?)
                """, channels, 500, (row, channel) -> {
            row.setObject(1, channel.id());
            row.setString(2, channel.externalId());
            row.setInt(3, channel.number());
            row.setString(4, channel.name());
            row.setString(5, channel.mark());
            row.setString(6, channel.logoHash());
        });
    }

    private static OptionalInt number(@Nullable String listed, Set<Integer> taken) {
        if (listed != null && listed.matches("[1-9]\\d{0,3}") && !taken.contains(Integer.valueOf(listed))) {
            return OptionalInt.of(Integer.parseInt(listed));
        }
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(number -> !taken.contains(number))
                .findFirst();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
