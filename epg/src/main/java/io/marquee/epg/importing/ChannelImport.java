package io.marquee.epg.importing;

import io.marquee.event.Outbox;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Brings the channels of a file into the lineup. Channels that the file does not name stay as they are. */
@Service
public class ChannelImport {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Outbox outbox;

    ChannelImport(JdbcClient jdbc, JsonMapper json, Outbox outbox) {
        this.jdbc = jdbc;
        this.json = json;
        this.outbox = outbox;
    }

    /**
     * Adds or updates the file's channels, all or none.
     *
     * @return how many were added or changed; 0 if the file says nothing new
     * @throws IllegalArgumentException if it is no such file, saying where
     */
    @Transactional
    public int importFile(byte[] file) {
        int written = read(file).channels().stream().mapToInt(this::write).sum();
        if (written > 0) {
            outbox.append("channels", null);
        }
        return written;
    }

    private ChannelFile read(byte[] file) {
        try {
            return json.readValue(file, ChannelFile.class);
        } catch (JacksonException malformed) {
            var where = malformed.getLocation();
            throw new IllegalArgumentException(
                    "line %d, column %d: %s"
                            .formatted(
                                    where == null ? 0 : where.getLineNr(),
                                    where == null ? 0 : where.getColumnNr(),
                                    malformed.getOriginalMessage()),
                    malformed);
        }
    }

    private int write(ChannelFile.Entry entry) {
        String mark = json.writeValueAsString(entry.mark());
        return jdbc.sql("""
                insert into channel as c (id, external_id, number, name, group_name, required_tier, genres, mark, logo_hash)
                values (:id, :externalId, :number, :name, :group, :tier, :genres, :mark::jsonb, :logoHash)
                on conflict (tenant_id, external_id) do update
                   set number = excluded.number, name = excluded.name, group_name = excluded.group_name,
                       required_tier = excluded.required_tier, genres = excluded.genres, mark = excluded.mark,
                       logo_hash = excluded.logo_hash, version = c.version + 1
                 where (c.number, c.name, c.group_name, c.required_tier, c.genres, c.logo_hash)
                       is distinct from (excluded.number, excluded.name, excluded.group_name, excluded.required_tier,
                                         excluded.genres, excluded.logo_hash)
                """)
                .param("id", UUID.randomUUID())
                .param("externalId", entry.externalId())
                .param("number", entry.number())
                .param("name", entry.name())
                .param("group", entry.group())
                .param("tier", entry.tier())
                .param("genres", entry.genres().toArray(String[]::new))
                .param("mark", mark)
                .param("logoHash", digest(entry.mark().svg()))
                .update();
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
