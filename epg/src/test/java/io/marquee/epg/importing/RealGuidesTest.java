package io.marquee.epg.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.marquee.epg.EpgTest;
import io.marquee.epg.fetching.Validators;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import io.marquee.epg.source.SourceDraft;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Guides and a playlist as others publish them, where they are at hand, brought into a tenant that has no channels. The
 * figures and the programmes were looked up in the files.
 */
@EpgTest
class RealGuidesTest {
    @Autowired
    private GuideImportRun importRun;

    @Autowired
    private JdbcGuideImports imports;

    @Autowired
    private StoredFiles files;

    @Autowired
    private GuideSources sources;

    @Autowired
    private HandClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private final TestDatabase database;
    private TenantId aurora;

    @Autowired
    RealGuidesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aTenantWithoutChannels() {
        aurora = new TenantId(NewTenant.in(database));
    }

    @Test
    void theBritishGuideIsImported() {
        GuideImportReport report = twice("guide-uk.xml", "2015-11-26T00:00:00Z");

        assertThat(report.channelsRead()).isEqualTo(5);
        assertThat(report.programmesRead()).isEqualTo(1_964);
        assertThat(report.added() + report.rejected()).isEqualTo(1_964);
        assertThat(schedule())
                .hasSize(report.added())
                .contains(
                        "BBC1 HD 2015-11-26 06:00:00 09:15:00 Breakfast",
                        "Channel 4 HD 2015-11-30 08:30:00 09:00:00 Everybody Loves Raymond",
                        "Channel 5 2015-12-03 04:20:00 04:45:00 HouseBusters");
    }

    /** Its times are written an hour ahead of UTC, in summer. */
    @Test
    void theIrishGuideIsImported() {
        GuideImportReport report = twice("guide-ie.xml", "2026-08-22T00:00:00Z");

        assertThat(report.channelsRead()).isEqualTo(9);
        assertThat(report.programmesRead()).isEqualTo(2_070);
        assertThat(report.rejected()).as("in the file twice").isEqualTo(204);
        assertThat(report.added()).isEqualTo(1_866);
        assertThat(schedule())
                .hasSize(1_866)
                .contains(
                        "RTÉ2 2026-08-25 12:40:00 12:50:00 The Strange Chores",
                        "RTÉ One 2026-08-24 13:40:00 14:15:00 Fair City",
                        "Virgin Media Two 2026-08-28 22:30:00 23:10:00 Molly Mae: Behind It All");
    }

    @Test
    void theAmericanGuideIsImported() {
        GuideImportReport report = twice("guide-us-fast.xml.gz", "2026-08-22T00:00:00Z");

        assertThat(report.channelsRead()).isEqualTo(421);
        assertThat(report.programmesRead()).isEqualTo(7_172);
        assertThat(report.added() + report.rejected()).isEqualTo(7_172);
        assertThat(schedule())
                .hasSize(report.added())
                .anyMatch(line -> line.endsWith("2026-08-23 03:00:00 04:00:00 Pasión de gavilanes"))
                .anyMatch(
                        line -> line.endsWith("2026-08-23 06:30:42 07:00:42 World’s Funniest Videos Top 10 Countdown"))
                .anyMatch(line -> line.endsWith("2026-08-23 04:45:00 06:45:00 First Blood"));
    }

    @Test
    void theAmericanPlaylistIsImported() {
        GuideImportReport report = twice("channels-us.m3u", "2026-08-22T00:00:00Z");

        assertThat(report.channelsRead()).isEqualTo(1_322);
        assertThat(report.added() + report.rejected()).isEqualTo(1_322);
    }

    /** What the first import says; the second must find nothing to do. */
    private GuideImportReport twice(String name, String now) {
        clock.set(Instant.parse(now));
        GuideSource source = inTenant(() -> sources.add(new SourceDraft(
                name, GuideKind.ofName(name), null, ZoneId.of("UTC"), 100, Duration.ZERO, null, true, true, true)));
        GuideImportReport first = read(source, name);
        List<String> before = written();
        GuideImportReport second = read(source, name);
        assertThat(second.added() + second.changed() + second.removed())
                .as("%s", second)
                .isZero();
        assertThat(written()).isEqualTo(before);
        return first;
    }

    private GuideImportReport read(GuideSource source, String name) {
        var id = new GuideImportId(UUID.randomUUID());
        inTenant(() -> {
            imports.insert(id, source.id(), GuideImport.State.WAITING, name, null, null);
            try (InputStream file = open(name)) {
                return files.keep(id, file);
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        });
        GuideImport waiting = inTenant(() -> imports.find(id).orElseThrow());
        return TenantScope.<GuideImportReport, RuntimeException>call(
                aurora, () -> importRun.run(waiting, source, Validators.NONE, (_, _, _) -> {}));
    }

    private List<String> schedule() {
        return inTenant(() -> jdbc.sql("""
                select c.name || to_char(b.starts_at at time zone 'UTC', ' YYYY-MM-DD HH24:MI:SS')
                       || to_char(b.stops_at at time zone 'UTC', ' HH24:MI:SS ') || p.name
                  from broadcast b
                  join channel c on c.id = b.channel_id
                  join programme p on p.id = b.programme_id
                """).query(String.class).list());
    }

    private List<String> written() {
        return inTenant(() -> jdbc.sql("""
                select xmin::text || id from broadcast union all
                select xmin::text || id from programme union all
                select xmin::text || id from channel order by 1
                """).query(String.class).list());
    }

    private <T> T inTenant(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(aurora, () -> transaction.execute(_ -> work.get()));
    }

    private static InputStream open(String name) throws IOException {
        Path data = Path.of("").toAbsolutePath();
        while (data != null && !Files.exists(data.resolve("shared/data").resolve(name))) {
            data = data.getParent();
        }
        assumeThat(data).as("the shared data is not at hand").isNotNull();
        return Files.newInputStream(data.resolve("shared/data").resolve(name));
    }
}
