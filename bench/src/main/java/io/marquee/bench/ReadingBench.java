package io.marquee.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import io.marquee.epg.listing.ListedChannel;
import io.marquee.epg.listing.ListedProgramme;
import io.marquee.epg.listing.ListingException;
import io.marquee.epg.listing.ListingProblem;
import io.marquee.epg.listing.ListingReceiver;
import io.marquee.epg.listing.ReadingSettings;
import io.marquee.epg.listing.XmltvReader;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reading XMLTV against the bare events of the same parser over the same bytes. */
final class ReadingBench {
    private final int bytes;
    private final int rounds;

    ReadingBench(boolean quick) {
        this.bytes = quick ? 4 << 20 : 60 << 20;
        this.rounds = quick ? 3 : 7;
    }

    Figure run() throws XMLStreamException, ListingException {
        byte[] guide = SyntheticListing.of(bytes);
        var ours = new Samples();
        var floor = new Samples();
        for (int round = -2; round < rounds; round++) {
            long begun = System.nanoTime();
            events(guide);
            long bare = System.nanoTime() - begun;
            begun = System.nanoTime();
            read(guide);
            long took = System.nanoTime() - begun;
            if (round >= 0) {
                floor.add(bare);
                ours.add(took);
            }
        }
        return new Figure(
                "Reading XMLTV, of the bare events' rate",
                rate(guide, ours),
                rate(guide, floor),
                floor.medianNanos() / ours.medianNanos(),
                new Figure.AtLeast(0.25));
    }

    private static long events(byte[] guide) throws XMLStreamException {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(guide));
        long events = 0;
        while (reader.hasNext()) {
            reader.next();
            events++;
        }
        return events;
    }

    private static void read(byte[] guide) throws ListingException {
        var receiver = new Counting();
        XmltvReader.read(new ByteArrayInputStream(guide), ReadingSettings.USUAL, receiver);
        if (receiver.programmes == 0 || receiver.problems > 0) {
            throw new IllegalStateException("the guide was not read");
        }
    }

    private static String rate(byte[] guide, Samples samples) {
        return String.format(Locale.ROOT, "%.0f MB/s", guide.length * 1e3 / samples.medianNanos());
    }

    private static final class Counting implements ListingReceiver {
        private long programmes;
        private long problems;

        @Override
        public void channel(ListedChannel channel) {}

        @Override
        public void programme(ListedProgramme programme) {
            programmes++;
        }

        @Override
        public void problem(ListingProblem problem) {
            problems++;
        }
    }
}
