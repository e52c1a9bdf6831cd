package io.marquee.epg.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.epg.ChannelMarks;
import io.marquee.epg.EpgTest;
import io.marquee.epg.channel.NumberedLineup.Place;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import jakarta.validation.ConstraintViolationException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EpgTest
class ChannelsTest {

    @Autowired
    private Channels channels;

    @Autowired
    private Lineups lineups;

    @Autowired
    private ChannelMarks marks;

    @Autowired
    private TestDatabase database;

    private TenantId aurora;

    @BeforeEach
    void aTenant() {
        aurora = new TenantId(NewTenant.in(database));
    }

    @Test
    void aChannelIsMadeWithADrawnMarkAndEditedFromTheVersionThatWasRead() {
        EditableChannel made = make(7, "Silent Nights");
        ChannelDraft draft = new ChannelDraft(8, " Night Line ", "Films", 2, List.of(), 24, "https://s.example/x.m3u8");

        ChannelChange edited = in(() -> channels.update(made.id(), made.version(), draft));
        ChannelChange late = in(() -> channels.update(made.id(), made.version(), made.draft()));

        assertThat(made.pictured()).isFalse();
        assertThat(edited).isInstanceOfSatisfying(ChannelChange.Done.class, done -> {
            assertThat(done.channel().draft()).isEqualTo(draft);
            assertThat(done.channel().name()).isEqualTo("Night Line");
        });
        assertThat(late)
                .isInstanceOfSatisfying(
                        ChannelChange.Overtaken.class,
                        overtaken -> assertThat(overtaken.theirs().draft()).isEqualTo(draft));
    }

    @Test
    void aNumberAndANameBelongToOneChannel() {
        make(7, "Silent Nights");

        ChannelChange taken = in(() -> channels.create(draft(7, "silent nights")));

        assertThat(taken)
                .isInstanceOfSatisfying(
                        ChannelChange.Conflict.class,
                        conflict -> assertThat(conflict.taken())
                                .extracting(ChannelChange.Taken::field)
                                .containsExactly("number", "name"));
    }

    @Test
    void theOrderDealsOutTheNumbersThatAreInUse() {
        EditableChannel one = make(1, "One");
        EditableChannel five = make(5, "Five");
        EditableChannel nine = make(9, "Nine");

        run(() -> channels.reorder(List.of(nine.id(), one.id())));

        assertThat(in(channels::all))
                .extracting(EditableChannel::id, EditableChannel::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(nine.id(), 1),
                        org.assertj.core.groups.Tuple.tuple(one.id(), 5),
                        org.assertj.core.groups.Tuple.tuple(five.id(), 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://streams.example/x",
                "javascript:alert(1)",
                "https:///x.m3u8",
                "https://user:word@streams.example/x",
                "https://streams.example/x; script-src *",
                "https://streams.example/a b",
                "//streams.example/x",
                "https://streams.example/x#y"
            })
    void anAddressThatIsNoPlainWebAddressIsRefused(String address) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> in(() -> channels.create(new ChannelDraft(1, "One", "", 1, List.of(), 72, address))));
    }

    @Test
    void whatIsOutOfBoundsIsRefused() {
        for (ChannelDraft wrong :
                List.of(draft(0, "Zero"), draft(10_000, "Beyond"), draft(1, " "), draft(1, "x".repeat(81)))) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> in(() -> channels.create(wrong)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        in(() -> channels.create(new ChannelDraft(1, "One", "", 1, List.of("no-such"), 72, null))))
                .withMessageStartingWith("genres:");
    }

    @Test
    void aPictureIsDrawnAnewAndNothingElseOfItsFileIsKept() throws IOException {
        EditableChannel made = make(1, "One");
        byte[] file = withTrailer(png(800, 200), "<script>alert(1)</script>");

        EditableChannel pictured = in(() -> channels.picture(made.id(), file));
        String svg = in(() -> marks.of(made.id())).orElseThrow().svg();
        EditableChannel drawn = in(() -> channels.draw(made.id()));

        assertThat(pictured.pictured()).isTrue();
        assertThat(pictured.logoUrl()).isNotEqualTo(made.logoUrl());
        assertThat(svg)
                .startsWith("<svg")
                .contains("href=\"data:image/png;base64,")
                .doesNotContain("script");
        assertThat(drawn.pictured()).isFalse();
        assertThat(in(() -> marks.of(made.id())).orElseThrow().svg()).doesNotContain("base64");
    }

    @Test
    void whatIsNoPictureOrUnfoldsTooFarIsRefused() throws IOException {
        EditableChannel made = make(1, "One");
        byte[] huge = png(1, 1);
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);

        for (byte[] file : List.of(
                new byte[0],
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                huge,
                new byte[LogoPicture.MOST_BYTES + 1])) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> in(() -> channels.picture(made.id(), file)))
                    .withMessageStartingWith("logo:");
        }
    }

    @Test
    void aDeletedChannelIsGoneFromItsLineupsToo() {
        EditableChannel one = make(1, "One");
        EditableChannel two = make(2, "Two");
        NumberedLineup hotel = in(() -> lineups.create("Hotel"));
        in(() -> lineups.update(hotel.id(), 0, "Hotel", List.of(new Place(two.id(), 10), new Place(one.id(), 20))));

        ChannelLoss loss = in(() -> channels.loss(two.id()));
        run(() -> channels.delete(two.id()));

        assertThat(loss).isEqualTo(new ChannelLoss(0, 1, 0));
        assertThat(in(lineups::all))
                .singleElement()
                .satisfies(lineup -> assertThat(lineup.places()).containsExactly(new Place(one.id(), 20)));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> run(() -> channels.delete(two.id())));
    }

    @Test
    void aLineupIsRewrittenWholeFromTheVersionThatWasReadWithEachNumberOnce() {
        EditableChannel one = make(1, "One");
        EditableChannel two = make(2, "Two");
        NumberedLineup hotel = in(() -> lineups.create("Hotel"));

        var written =
                in(() -> lineups.update(hotel.id(), 0, "Bar", List.of(new Place(two.id(), 1), new Place(one.id(), 2))));
        var late = in(() -> lineups.update(hotel.id(), 0, "Hotel", List.of()));

        assertThat(written).get().extracting(NumberedLineup::name).isEqualTo("Bar");
        assertThat(late).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in(() ->
                        lineups.update(hotel.id(), 1, "Bar", List.of(new Place(two.id(), 1), new Place(one.id(), 1)))))
                .withMessage("number: 1 is given twice");
        assertThatIllegalArgumentException().isThrownBy(() -> in(() -> lineups.create("bar")));
        assertThatIllegalArgumentException().isThrownBy(() -> in(() -> lineups.create("  ")));
    }

    @Test
    void anotherTenantSeesNothing() {
        EditableChannel one = make(1, "One");
        NumberedLineup hotel = in(() -> lineups.create("Hotel"));
        aurora = new TenantId(NewTenant.in(database));

        assertThat(in(channels::all)).isEmpty();
        assertThat(in(() -> channels.find(one.id()))).isEmpty();
        assertThat(in(lineups::all)).isEmpty();
        assertThat(in(() -> lineups.find(hotel.id()))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> run(() -> channels.delete(one.id())));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> in(() -> channels.update(one.id(), 0, one.draft())));
    }

    private EditableChannel make(int number, String name) {
        return ((ChannelChange.Done) in(() -> channels.create(draft(number, name)))).channel();
    }

    private static ChannelDraft draft(int number, String name) {
        return new ChannelDraft(number, name, "", 1, List.of(), 72, null);
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] withTrailer(byte[] file, String words) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(file);
        out.write(words.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(aurora, work::get);
    }

    private void run(Runnable work) {
        TenantScope.run(aurora, work);
    }
}
