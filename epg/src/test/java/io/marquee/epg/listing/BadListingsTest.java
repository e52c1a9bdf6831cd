package io.marquee.epg.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What is made to hurt is refused early, with its place and in bounded memory. */
@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadListingsTest {
    private static final long GIGABYTE = 1L << 30;

    @Test
    void entitiesAreNotRead() {
        ListingException bomb = refusal("""
                <?xml version="1.0"?>
                <!DOCTYPE tv [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <tv><programme start="2026" channel="one"><title>&b;</title></programme></tv>""");
        ListingException outside = refusal("""
                <!DOCTYPE tv [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <tv><programme start="2026" channel="one"><title>&x;</title></programme></tv>""");
        ListingException unknown =
                refusal("<tv>\n<programme start=\"2026\" channel=\"one\"><title>A&nbsp;B</title></programme></tv>");
        ListingException attribute = refusal("<tv><channel id=\"&b;\"/></tv>");

        assertThat(bomb.reason()).contains("entities");
        assertThat(bomb.line()).isEqualTo(2);
        assertThat(outside.reason()).contains("entities");
        assertThat(unknown.reason()).contains("nbsp");
        assertThat(unknown.line()).isEqualTo(2);
        assertThat(attribute.reason()).contains("entity");
    }

    @Test
    void aDocumentTypeElsewhereIsNotFetched() throws ListingException {
        Heard heard = Heard.guide("<!DOCTYPE tv SYSTEM \"http://127.0.0.1:1/xmltv.dtd\"><tv></tv>");

        assertThat(heard.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<tv",
                "<html></html>",
                "{}",
                "<tv><programme",
                "<tv><programme start=\"2026\">",
                "<tv>\n<a></b></tv>",
                "\u0000\u0000\u0000",
                "<tv>\u0000</tv>",
                "%PDF-1.4"
            })
    void whatIsNoWholeGuideIsRefusedWithItsPlace(String text) {
        ListingException refused = refusal(text);

        assertThat(refused.line()).isPositive();
        assertThat(refused.column()).isPositive();
        assertThat(refused.reason()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tv><programme channel=\"",
                "<tv><",
                "<tv><programme><title>",
                "<tv>",
                "<tv><!--",
                "<!DOCTYPE tv [<!--",
                "",
                "<tv><programme ",
                "<tv><?x ",
                "<tv><programme channel='one' start='2026'><title>x</title></programme></tv><!--"
            })
    void aGigabyteWithoutAnEndIsRefused(String beginning) throws IOException {
        var endless = new Endless(beginning, "a");

        try {
            Heard.guide(endless, ReadingSettings.USUAL);
            assertThat(beginning).contains("</tv>");
        } catch (ListingException refused) {
            assertThat(refused.line()).isPositive();
        }

        assertThat(endless.given).isLessThan(16 << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<credits><actor>x</actor></credits>", "<title>x</title>", "<?x?>", "<![CDATA[x]]>"})
    void aProgrammeWithoutAnEndIsRefused(String piece) {
        var endless = new Endless("<tv><programme channel='one' start='2026'>", piece);

        assertThatExceptionOfType(ListingException.class).isThrownBy(() -> Heard.guide(endless, ReadingSettings.USUAL));
        assertThat(endless.given).isLessThan(16 << 20);
    }

    @Test
    void aMillionChannelsAreRefused() {
        assertThat(refusal(new Endless("<tv>", i -> "<channel id=\"c" + i + "\"/>"))
                        .reason())
                .contains("50000 channels");
        assertThat(refusal(new Endless(
                                "<tv>",
                                i -> "<programme channel=\"c" + i + "\" start=\"2026\"><title>x</title></programme>"))
                        .reason())
                .contains("50000 channels");
    }

    @Test
    void bombsAreRefusedWhileTheyUnpack() throws IOException {
        byte[] piece = "<programme channel='one' start='2026'><title>x</title></programme>"
                .repeat(1_000)
                .getBytes(StandardCharsets.UTF_8);
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            fill(gzip, piece);
        }
        var packed = new ByteArrayOutputStream();
        try (var xz = new XZOutputStream(packed, new LZMA2Options(0))) {
            fill(xz, piece);
        }
        byte[] damaged = zipped.toByteArray();
        Arrays.fill(damaged, 100, 200, (byte) 7);

        assertThat(refusal(new ByteArrayInputStream(zipped.toByteArray())).reason())
                .contains("unpacks to more than");
        assertThat(refusal(new ByteArrayInputStream(packed.toByteArray())).reason())
                .contains("unpacks to more than");
        assertThat(refusal(new ByteArrayInputStream(Arrays.copyOf(zipped.toByteArray(), 5_000)))
                        .reason())
                .isNotBlank();
        assertThat(refusal(new ByteArrayInputStream(damaged)).reason()).isNotBlank();
        assertThat(refusal(new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b, 1, 1, 1, 1}))
                        .line())
                .isOne();
    }

    @Test
    void aPlaylistWithAnEndlessLineIsRefused() {
        var endless = new Endless("#EXTM3U\n#EXTINF:-1,", "a");

        assertThatExceptionOfType(ListingException.class)
                .isThrownBy(() -> M3uReader.read(endless, null, ReadingLimits.USUAL, new Heard()))
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(2));
        assertThat(endless.given).isLessThan(1 << 20);
    }

    @Test
    void aPlaylistOfAMillionChannelsIsRefused() {
        var endless = new Endless("#EXTM3U\n", i -> "#EXTINF:-1,c" + i + "\nhttp://example.com/" + i + "\n");

        assertThatExceptionOfType(ListingException.class)
                .isThrownBy(() -> M3uReader.read(endless, null, ReadingLimits.USUAL, new Heard()))
                .withMessageContaining("50000 channels");
    }

    private static void fill(java.io.OutputStream out, byte[] piece) throws IOException {
        out.write("<tv>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 1_000; i++) {
            out.write(piece);
        }
    }

    private static ListingException refusal(String text) {
        return refusal(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ListingException refusal(InputStream bytes) {
        try {
            Heard.guide(bytes, ReadingSettings.USUAL);
        } catch (ListingException refused) {
            return refused;
        }
        throw new AssertionError("was read");
    }

    /** Gives a beginning and then the same piece, or numbered ones, for a gigabyte. */
    private static final class Endless extends InputStream {
        private final java.util.function.IntFunction<String> piece;
        private InputStream current;
        private int number;
        private long given;

        Endless(String beginning, String piece) {
            this(beginning, _ -> piece.repeat(1_000));
        }

        Endless(String beginning, java.util.function.IntFunction<String> piece) {
            this.piece = piece;
            this.current = new SequenceInputStream(stream(beginning), InputStream.nullInputStream());
        }

        private static InputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (given > GIGABYTE) {
                return -1;
            }
            int read = current.read(into, offset, length);
            if (read < 0) {
                current = stream(piece.apply(number++));
                read = current.read(into, offset, length);
            }
            given += Math.max(0, read);
            return read;
        }
    }
}
