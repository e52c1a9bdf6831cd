package io.marquee.epg.programme;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps programmes, each once. */
@Repository
public class ProgrammeStore {
    private static final String COLUMNS = """
            id, digest, identity, name, subtitle, description, category, categories, keywords, language, year,
            season_number, episode_number, episode_ids, credits, country, maturity, rating, star_rating, image_url,
            length_minutes
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate connections;
    private final JsonMapper json;

    ProgrammeStore(JdbcClient jdbc, JdbcTemplate connections, JsonMapper json) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.json = json;
    }

    /**
     * Keeps those that are not kept yet; they are seen by nobody until something shows them.
     *
     * @param contents a few thousand at most
     * @return of each in turn, what it is kept as
     */
    @Transactional
    public List<KeptProgramme> keep(List<ProgrammeContent> contents) {
        var digests = new ProgrammeDigest();
        List<UUID> inOrder = contents.stream().map(digests::of).toList();
        Map<UUID, UUID> known = new HashMap<>(known(inOrder));
        Map<UUID, ProgrammeContent> missing = new LinkedHashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            if (!known.containsKey(inOrder.get(i))) {
                missing.putIfAbsent(inOrder.get(i), contents.get(i));
            }
        }
        if (!missing.isEmpty()) {
            insert(missing);
            known.putAll(known(List.copyOf(missing.keySet())));
        }
        List<KeptProgramme> kept = new ArrayList<>(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            UUID id = Objects.requireNonNull(known.get(inOrder.get(i)));
            kept.add(new KeptProgramme(id, contents.get(i).identity()));
        }
        return kept;
    }

    private Map<UUID, UUID> known(List<UUID> digests) {
        record Known(UUID digest, UUID id) {}
        return jdbc
                .sql("select digest, id from programme where digest = any(:digests)")
                .param("digests", digests.stream().map(ProgrammeDigest::bytes).toArray(byte[][]::new))
                .query((row, _) ->
                        new Known(ProgrammeDigest.read(row.getBytes("digest")), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::digest, Known::id));
    }

    private void insert(Map<UUID, ProgrammeContent> programmes) {
        var rows = new CopyRows();
        programmes.forEach((digest, content) -> add(rows, digest, content));
        connections.execute((Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("""
                        create temporary table new_programme on commit drop as
                        select %s from programme with no data
                        """.formatted(COLUMNS));
                rows.into(connection, "copy new_programme (" + COLUMNS + ") from stdin");
                statement.executeUpdate("""
                        insert into programme (%1$s) select %1$s from new_programme
                        on conflict (tenant_id, digest) do nothing
                        """.formatted(COLUMNS));
                statement.execute("drop table new_programme");
            }
            return programmes.size();
        });
    }

    private void add(CopyRows rows, UUID digest, ProgrammeContent content) {
        rows.plain(UUID.randomUUID())
                .bytes(ProgrammeDigest.bytes(digest))
                .text(content.identity())
                .text(content.name())
                .text(content.subtitle())
                .text(content.description())
                .text(content.category())
                .texts(content.categories())
                .texts(content.keywords())
                .text(content.language())
                .plain(content.year())
                .plain(content.season())
                .plain(content.episode())
                .text(content.episodeIds().isEmpty() ? "{}" : json.writeValueAsString(content.episodeIds()))
                .text(content.credits().isEmpty() ? "[]" : json.writeValueAsString(content.credits()))
                .text(content.country())
                .plain(content.maturity())
                .text(content.rating())
                .text(content.starRating())
                .text(content.imageUrl())
                .plain(content.lengthMinutes())
                .end();
    }
}
