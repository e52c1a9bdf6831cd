package io.marquee.epg.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.epg.ChannelId;
import io.marquee.epg.EpgTest;
import io.marquee.epg.fetching.Validators;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideMappings;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import io.marquee.epg.source.SourceDraft;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@EpgTest
class GuideImportTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tv>
              <channel id="noir-24"><display-name>Noir 24</display-name></channel>
              <channel id="vault.example"><display-name>The Vault HD</display-name></channel>
              <channel id="stranger"><display-name>Somewhere Else</display-name></channel>
              <programme channel="noir-24" start="20261120130000 +0000" stop="20261120143000 +0000">
                <title>Night Train</title><desc>A train in the night.</desc>
              </programme>
              <programme channel="noir-24" start="20261120143000 +0000" stop="20261120150000 +0000">
                <title>News</title>
              </programme>
              <programme channel="vault.example" start="20261120140000 +0100" stop="20261120150000 +0100">
                <title>Treasures</title><premiere/>
              </programme>
              <programme channel="stranger" start="20261120130000 +0000" stop="20261120140000 +0000">
                <title>Lost</title>
              </programme>
            </tv>
            """;

    @Autowired
    private GuideImportRun importRun;

    @Autowired
    private JdbcGuideImports imports;

    @Autowired
    private StoredFiles files;

    @Autowired
    private GuideSources sources;

    @Autowired
    private GuideMappings mappings;

    @Autowired
    private RollBack rollBack;

    @Autowired
    private HandClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private final TestDatabase database;
    private TenantId aurora;
    private GuideSource source;

    @Autowired
    GuideImportTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoChannelsAndASource() {
        clock.set(NOON);
        aurora = new TenantId(NewTenant.in(database));
        in(aurora, () -> {
            channel("noir-24", 1, "Noir Twenty-Four");
            channel("vault", 2, "The Vault");
            source = sources.byHand(GuideKind.XMLTV);
        });
    }

    @Test
    void aGuideBecomesTheScheduleOfItsChannels() {
        GuideImportReport report = read(FILE);

        assertThat(schedule())
                .containsExactly("1 13:00 14:30 Night Train", "1 14:30 15:00 News", "2 13:00 14:00 Treasures");
        assertThat(report.channelsRead()).isEqualTo(3);
        assertThat(report.programmesRead()).isEqualTo(4);
        assertThat(report.added()).isEqualTo(3);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.reason()).contains("stranger").contains("1 programme");
        });
    }

    @Test
    void theSameFileAgainWritesNothing() {
        read(FILE);
        List<Map<String, Object>> before = rows();

        GuideImportReport report = read(FILE);

        assertThat(report.added() + report.changed() + report.removed()).isZero();
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatMovesKeepsItsIdAndItsChannelIsAnnounced() {
        read(FILE);
        Map<String, Object> before = broadcast("Night Train");
        in(aurora, () -> jdbc.sql("delete from outbox_event").update());

        GuideImportReport report = read(FILE.replace("20261120143000", "20261120144500"));

        Map<String, Object> after = broadcast("Night Train");
        assertThat(after.get("id")).isEqualTo(before.get("id"));
        assertThat(after.get("stops_at")).isNotEqualTo(before.get("stops_at"));
        assertThat(report.changed()).isEqualTo(2);
        assertThat(TenantScope.<Long, RuntimeException>call(
                        aurora,
                        () -> transaction.execute(
                                _ -> jdbc.sql("select count(*) from outbox_event where topic = 'schedule'")
                                        .query(Long.class)
                                        .single())))
                .isEqualTo(1);
    }

    @Test
    void thePastStays() {
        read(FILE);
        clock.set(NOON.plus(Duration.ofMinutes(160)));

        read(FILE.replace("<title>Night Train</title>", "<title>Another Train</title>")
                .replace("<title>News</title>", "<title>Late News</title>"));

        assertThat(schedule())
                .containsExactly("1 13:00 14:30 Night Train", "1 14:30 15:00 Late News", "2 13:00 14:00 Treasures");
    }

    @Test
    void anImportIsTakenBackWithAllThatItReplaced() {
        read(FILE);
        List<Map<String, Object>> before = content();
        GuideImportId second = stored(FILE.replace("20261120143000", "20261120144500")
                .replace("<title>Treasures</title>", "<title>Rubies</title>"));
        run(second);
        assertThat(content()).isNotEqualTo(before);

        int channels = TenantScope.<Integer, RuntimeException>call(aurora, () -> rollBack.of(second));

        assertThat(channels).isEqualTo(2);
        assertThat(content()).isEqualTo(before);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantScope.<Integer, RuntimeException>call(aurora, () -> rollBack.of(second)));
    }

    @Test
    void anInterruptedImportGoesOnWhereItStopped() {
        GuideImportId id = stored(FILE);
        assertThatThrownBy(() -> run(id, (done, _, _) -> {
                    if (done == 1) {
                        throw new Interrupted();
                    }
                }))
                .isInstanceOf(Interrupted.class);
        assertThat(schedule()).hasSizeBetween(1, 2);

        GuideImportReport report = run(id);

        assertThat(schedule()).hasSize(3);
        assertThat(report.added()).isEqualTo(3);
    }

    @Test
    void anUnreadableFileChangesNothingAndSaysWhere() {
        read(FILE);
        List<Map<String, Object>> before = rows();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("<html><body>Not found</body></html>"))
                .withMessageContaining("line 1");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aSourceThatMakesChannelsLeavesNobodyOut() {
        in(aurora, () -> {
            var draft = source.settings();
            sources.change(
                    source.id(),
                    source.version(),
                    new SourceDraft(
                            draft.name(),
                            draft.kind(),
                            null,
                            draft.defaultZone(),
                            100,
                            Duration.ofHours(1),
                            null,
                            true,
                            true,
                            true));
            source = sources.find(source.id()).orElseThrow();
        });

        GuideImportReport report = read(FILE);

        assertThat(report.added()).isEqualTo(4);
        assertThat(schedule()).contains("100 14:00 15:00 Lost", "1 14:00 15:30 Night Train");
    }

    @Test
    void oneGuideChannelMayFeedSeveral() {
        in(aurora, () -> {
            UUID plusOne = channel("noir-plus-one", 3, "Noir +1");
            mappings.choose(source.id(), "noir-24", new ChannelId(plusOne), Duration.ofHours(1));
            mappings.choose(source.id(), "noir-24", channelId("noir-24"), Duration.ZERO);
        });

        read(FILE);

        assertThat(schedule()).contains("1 13:00 14:30 Night Train", "3 14:00 15:30 Night Train");
    }

    @Test
    void anotherTenantSeesNothing() {
        GuideImportId id = stored(FILE);
        run(id);
        TenantId northlight = new TenantId(NewTenant.in(database));

        in(northlight, () -> {
            assertThat(imports.find(id)).isEmpty();
            assertThat(imports.latest(10)).isEmpty();
            assertThat(sources.all()).isEmpty();
            assertThat(mappings.of(source.id())).isEmpty();
            assertThat(jdbc.sql("select count(*) from programme")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(jdbc.sql("select count(*) from guide_import_channel")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    private static final class Interrupted extends RuntimeException {}

    private GuideImportReport read(String file) {
        return run(stored(file));
    }

    private GuideImportId stored(String file) {
        var id = new GuideImportId(UUID.randomUUID());
        in(aurora, () -> {
            imports.insert(id, source.id(), GuideImport.State.WAITING, "guide.xml", null, null);
            try {
                files.keep(id, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        });
        return id;
    }

    private GuideImportReport run(GuideImportId id) {
        return run(id, (_, _, _) -> {});
    }

    private GuideImportReport run(GuideImportId id, GuideReading.Progress progress) {
        return TenantScope.<GuideImportReport, RuntimeException>call(aurora, () -> {
            GuideImport waiting = transaction.execute(_ -> imports.find(id).orElseThrow());
            return importRun.run(waiting, source, Validators.NONE, progress);
        });
    }

    private List<String> schedule() {
        return TenantScope.<List<String>, RuntimeException>call(
                aurora,
                () -> transaction.execute(_ -> jdbc.sql("""
                        select c.number || ' ' || to_char(b.starts_at at time zone 'UTC', 'HH24:MI') || ' '
                               || to_char(b.stops_at at time zone 'UTC', 'HH24:MI') || ' ' || p.name
                          from broadcast b
                          join channel c on c.id = b.channel_id
                          join programme p on p.id = b.programme_id
                         order by c.number, b.starts_at
                        """).query(String.class).list()));
    }

    private List<Map<String, Object>> rows() {
        return all("""
                select 'b' as kind, id, xmin::text as written, starts_at from broadcast
                union all
                select 'p', id, xmin::text, null from programme order by 1, 2
                """);
    }

    private List<Map<String, Object>> content() {
        return all(
                "select id, channel_id, starts_at, stops_at, programme_id, premiere, source_id from broadcast order by id");
    }

    private Map<String, Object> broadcast(String name) {
        return all("select b.* from broadcast b join programme p on p.id = b.programme_id where p.name = '" + name
                        + "'")
                .getFirst();
    }

    private List<Map<String, Object>> all(String sql) {
        return TenantScope.<List<Map<String, Object>>, RuntimeException>call(
                aurora, () -> transaction.execute(_ -> jdbc.sql(sql).query().listOfRows()));
    }

    private UUID channel(String externalId, int number, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into channel (id, external_id, number, name, required_tier, mark, logo_hash)
                values (?, ?, ?, ?, 1, '{}', 'beef')
                """).params(id, externalId, number, name).update();
        return id;
    }

    private ChannelId channelId(String externalId) {
        return new ChannelId(jdbc.sql("select id from channel where external_id = ?")
                .param(externalId)
                .query(UUID.class)
                .single());
    }

    private void in(TenantId tenant, Runnable work) {
        TenantScope.run(tenant, () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
