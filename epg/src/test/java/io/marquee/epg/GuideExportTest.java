package io.marquee.epg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.export.ExportAddresses;
import io.marquee.epg.export.ExportKind;
import io.marquee.epg.export.ExportOrder;
import io.marquee.epg.export.ExportOrder.Edge;
import io.marquee.epg.export.GuideExport;
import io.marquee.epg.listing.ListedChannel;
import io.marquee.epg.listing.ListedProgramme;
import io.marquee.epg.listing.ListingProblem;
import io.marquee.epg.listing.ListingReceiver;
import io.marquee.epg.listing.M3uReader;
import io.marquee.epg.listing.PlaylistEntry;
import io.marquee.epg.listing.PlaylistReceiver;
import io.marquee.epg.listing.ReadingLimits;
import io.marquee.epg.listing.ReadingSettings;
import io.marquee.epg.listing.ScheduleRules;
import io.marquee.epg.listing.Settled;
import io.marquee.epg.listing.XmltvReader;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

@EpgTest
class GuideExportTest {
    private static final URI PORTAL = URI.create("https://tv.example");
    private static final Edge YESTERDAY = Edge.parse("PT-24H");
    private static final Edge NEXT_WEEK = Edge.parse("P7D");

    @Autowired
    private GuideExport export;

    @Autowired
    private ExportAddresses addresses;

    @Autowired
    private HandClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final GuideFixture fixture;
    private final TestDatabase database;
    private TenantId aurora;

    @Autowired
    GuideExportTest(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.fixture = new GuideFixture(jdbc, transactions);
        this.database = database;
    }

    @BeforeEach
    void twoChannels() {
        aurora = new TenantId(NewTenant.in(database));
        fixture.run(aurora, () -> {
            fixture.genres("drama");
            TitleId film = fixture.film("Nosferatu", "drama", 94, 12);
            ChannelId one = fixture.channel(1, 1);
            ChannelId two = fixture.channel(2, 1);
            fixture.broadcast(one, film, "Nosferatu", 12, "2026-11-20T19:00:00Z", "2026-11-20T20:34:00Z");
            fixture.broadcast(one, film, "A & <B> \"C\" \u0001", 12, "2026-11-20T20:34:00Z", "2026-11-20T22:00:00Z");
            fixture.broadcast(two, film, "Over midnight", 99, "2026-11-20T23:30:00Z", "2026-11-21T00:30:00Z");
            fixture.broadcast(two, film, "Far off", 99, "2026-12-20T23:30:00Z", "2026-12-21T00:30:00Z");
            everythingTold("Over midnight");
        });
    }

    @Test
    void theExportReadsBackAsTheSameSchedule() throws IOException {
        Read read = read(guide(YESTERDAY, NEXT_WEEK));

        assertThat(read.problems).isEmpty();
        assertThat(read.channels)
                .extracting(ListedChannel::id)
                .containsExactly("channel-1.marquee", "channel-2.marquee");
        assertThat(read.channels.getFirst().name("en")).isEqualTo("Channel 1");
        assertThat(read.channels.getFirst().number()).isEqualTo("1");
        assertThat(read.channels.getFirst().iconUrl()).startsWith("https://tv.example/artwork/channels/");
        assertThat(read.settled())
                .containsExactly(
                        "channel-1.marquee 2026-11-20T19:00:00Z 2026-11-20T20:34:00Z Nosferatu",
                        "channel-1.marquee 2026-11-20T20:34:00Z 2026-11-20T22:00:00Z A & <B> \"C\"",
                        "channel-2.marquee 2026-11-20T23:30:00Z 2026-11-21T00:30:00Z Over midnight");
    }

    @Test
    void whatIsToldOfAProgrammeIsExported() throws IOException {
        ListedProgramme programme = read(guide(YESTERDAY, NEXT_WEEK)).programmes.getLast();

        assertThat(programme.details().place().season()).isEqualTo(2);
        assertThat(programme.details().place().episode()).isEqualTo(3);
        assertThat(programme.details().year()).contains(1927);
        assertThat(programme.details().credits()).hasSize(2);
        assertThat(programme.details().length()).isEqualTo(Duration.ofMinutes(55));
        assertThat(programme.details().ratings().getFirst().value()).isEqualTo("PG");
        assertThat(programme.details().starRatings().getFirst().value()).isEqualTo("4/5");
        assertThat(programme.airing().isNew()).isTrue();
        assertThat(programme.airing().premiere()).isEmpty();
    }

    @Test
    void theExportIsValidByTheDocumentType() throws Exception {
        Path dtd = Path.of("").toAbsolutePath();
        while (dtd != null && !Files.exists(dtd.resolve("shared/data/xmltv.dtd"))) {
            dtd = dtd.getParent();
        }
        org.assertj.core.api.Assumptions.assumeThat(dtd).isNotNull();
        byte[] guide = guide(YESTERDAY, NEXT_WEEK);
        List<String> errors = new ArrayList<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        Path file = dtd.resolve("shared/data/xmltv.dtd");
        parser.setEntityResolver((_, _) -> new InputSource(file.toUri().toString()));
        parser.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException invalid) {
                errors.add(invalid.getMessage());
            }
        });

        parser.parse(new ByteArrayInputStream(guide));

        assertThat(errors).isEmpty();
        Files.write(Path.of("target/export.xml"), guide);
    }

    @Test
    void theChannelsAreAPlaylist() throws IOException {
        byte[] playlist = written(new ExportOrder(ExportKind.M3U, null, YESTERDAY, NEXT_WEEK, later()));
        List<PlaylistEntry> entries = new ArrayList<>();

        M3uReader.read(new ByteArrayInputStream(playlist), null, ReadingLimits.USUAL, new PlaylistReceiver() {
            @Override
            public void entry(PlaylistEntry entry) {
                entries.add(entry);
            }

            @Override
            public void problem(ListingProblem problem) {
                throw new AssertionError(problem);
            }
        });

        assertThat(entries).extracting(PlaylistEntry::id).containsExactly("channel-1.marquee", "channel-2.marquee");
        assertThat(entries).extracting(PlaylistEntry::number).containsExactly("1", "2");
        assertThat(entries.getFirst().address()).asString().startsWith("https://tv.example/watch/channel/");
    }

    @Test
    void anotherTenantSeesNothing() throws IOException {
        TenantId northlight = new TenantId(NewTenant.in(database));

        byte[] guide = TenantScope.<byte[], IOException>call(
                northlight, () -> write(new ExportOrder(ExportKind.XMLTV, null, YESTERDAY, NEXT_WEEK, later())));

        assertThat(read(guide).channels).isEmpty();
    }

    @Test
    void onlyAnAddressAsItWasSignedOpens() {
        var order = new ExportOrder(ExportKind.XMLTV, null, YESTERDAY, NEXT_WEEK, later());
        String path = in(aurora, () -> addresses.path(order));
        TenantId northlight = new TenantId(NewTenant.in(database));

        assertThat(in(aurora, () -> open(path, Map.of()))).contains(order);
        assertThat(in(northlight, () -> open(path, Map.of()))).isEmpty();
        assertThat(in(aurora, () -> open(path, Map.of("to", "P9D")))).isEmpty();
        assertThat(in(aurora, () -> open(path, Map.of("from", "PT-48H")))).isEmpty();
        assertThat(in(aurora, () -> open(path, Map.of("expires", "99999999999"))))
                .isEmpty();
        assertThat(in(aurora, () -> open(path, Map.of("lineup", "b1946ac9-2492-4d23-a1a5-7a2a4d9f0001"))))
                .isEmpty();
        assertThat(in(aurora, () -> open(path, Map.of("signature", "")))).isEmpty();
        assertThat(in(aurora, () -> open(path.replace("guide.xml", "channels.m3u"), Map.of())))
                .isEmpty();
        clock.advance(Duration.ofDays(31));
        assertThat(in(aurora, () -> open(path, Map.of()))).isEmpty();
        clock.advance(Duration.ofDays(-31));
    }

    @Test
    void aPeriodHasABeginningBeforeAnEndNotFarOff() {
        for (Edge[] edges :
                new Edge[][] {{NEXT_WEEK, YESTERDAY}, {YESTERDAY, YESTERDAY}, {YESTERDAY, Edge.parse("P70D")}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ExportOrder(ExportKind.XMLTV, null, edges[0], edges[1], later()));
        }
        List<String> broken = List.of("soon", "", "PT9223372036854775807S", "-P999999D", "+99999-01-01T00:00:00Z");
        for (String edge : broken) {
            assertThatIllegalArgumentException().isThrownBy(() -> Edge.parse(edge));
        }
    }

    private void everythingTold(String name) {
        jdbc.sql("""
                update programme
                   set season_number = 2, episode_number = 3, year = 1927, length_minutes = 55, rating = 'PG',
                       star_rating = '4/5', categories = '{Drama,Silent}', keywords = '{night}', language = 'en',
                       country = 'DE', image_url = 'https://example.com/a.jpg?b=1&c=2',
                       episode_ids = '{"imdb.com": "title/tt0000001", "dd_progid": "EP1"}',
                       credits = '[{"role":"actor","name":"Bo","character":"The <Count>"},{"role":"director","name":"Ada"}]'
                 where name = :name
                """).param("name", name).update();
        jdbc.sql("""
                update broadcast set premiere = true, is_new = true, repeat = true
                 where programme_id = (select id from programme where name = :name)
                """).param("name", name).update();
    }

    private Instant later() {
        return clock.instant().plus(Duration.ofDays(30));
    }

    private byte[] guide(Edge from, Edge to) throws IOException {
        return written(new ExportOrder(ExportKind.XMLTV, null, from, to, later()));
    }

    private byte[] written(ExportOrder order) throws IOException {
        return TenantScope.<byte[], IOException>call(aurora, () -> write(order));
    }

    private byte[] write(ExportOrder order) throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.write(order, PORTAL, bytes);
        return bytes.toByteArray();
    }

    private static <T> T in(TenantId tenant, java.util.function.Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }

    private Optional<ExportOrder> open(String path, Map<String, String> changed) {
        Map<String, String> values = Arrays.stream(
                        path.substring(path.indexOf('?') + 1).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        ExportKind kind = path.contains("guide.xml") ? ExportKind.XMLTV : ExportKind.M3U;
        return addresses.open(
                kind,
                changed.getOrDefault("lineup", values.get("lineup")),
                changed.getOrDefault("from", values.get("from")),
                changed.getOrDefault("to", values.get("to")),
                Long.parseLong(changed.getOrDefault("expires", values.get("expires"))),
                changed.getOrDefault("signature", values.get("signature")));
    }

    private static Read read(byte[] guide) throws IOException {
        var read = new Read();
        XmltvReader.read(new ByteArrayInputStream(guide), ReadingSettings.USUAL, read);
        assertThat(new String(guide, StandardCharsets.UTF_8)).startsWith("<?xml");
        return read;
    }

    private static final class Read implements ListingReceiver {
        private final List<ListedChannel> channels = new ArrayList<>();
        private final List<ListedProgramme> programmes = new ArrayList<>();
        private final List<ListingProblem> problems = new ArrayList<>();

        @Override
        public void channel(ListedChannel channel) {
            channels.add(channel);
        }

        @Override
        public void programme(ListedProgramme programme) {
            programmes.add(programme);
        }

        @Override
        public void problem(ListingProblem problem) {
            problems.add(problem);
        }

        private List<String> settled() {
            return channels.stream()
                    .flatMap(channel -> ScheduleRules.settle(programmes.stream()
                                    .filter(programme -> programme.channel().equals(channel.id()))
                                    .collect(Collectors.toList()))
                            .airings()
                            .stream())
                    .map(Read::told)
                    .toList();
        }

        private static String told(Settled.Airing airing) {
            return airing.programme().channel() + " " + airing.slot().start() + " "
                    + airing.slot().stop() + " "
                    + airing.programme().details().titles().getFirst().text();
        }
    }
}
