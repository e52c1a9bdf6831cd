package io.marquee.epg.export;

import com.ctc.wstx.stax.WstxOutputFactory;
import io.marquee.epg.listing.EpisodeNumber;
import io.marquee.epg.listing.ListedCredit;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XMLTV: its elements in the order of the document type, times in UTC. */
final class XmltvWriter implements Closeable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss '+0000'").withZone(ZoneOffset.UTC);
    private static final int UNRATED = 99;

    private final XMLStreamWriter xml;

    XmltvWriter(OutputStream out) throws IOException {
        try {
            xml = new WstxOutputFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeDTD("<!DOCTYPE tv SYSTEM \"xmltv.dtd\">");
            xml.writeStartElement("tv");
            xml.writeAttribute("generator-info-name", "Marquee");
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    void channel(ExportedChannel channel, URI portal) throws IOException {
        try {
            line(1);
            xml.writeStartElement("channel");
            xml.writeAttribute("id", channel.guideId());
            text("display-name", channel.name());
            text("display-name", Integer.toString(channel.number()));
            xml.writeEmptyElement("icon");
            xml.writeAttribute("src", portal.resolve(channel.logoPath()).toString());
            xml.writeEndElement();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    void programme(ExportedChannel channel, ExportedBroadcast broadcast) throws IOException {
        try {
            line(1);
            xml.writeStartElement("programme");
            xml.writeAttribute("start", time(broadcast.slot().start()));
            xml.writeAttribute("stop", time(broadcast.slot().stop()));
            xml.writeAttribute("channel", channel.guideId());
            words(broadcast);
            facts(broadcast);
            marks(broadcast);
            xml.writeEndElement();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void words(ExportedBroadcast broadcast) throws XMLStreamException {
        text("title", broadcast.name());
        text("sub-title", broadcast.subtitle());
        text("desc", broadcast.description());
        credits(broadcast);
        text("date", broadcast.year() == null ? null : "%04d".formatted(broadcast.year()));
        for (String category : broadcast.categories()) {
            text("category", category);
        }
        for (String keyword : broadcast.keywords()) {
            text("keyword", keyword);
        }
        text("language", broadcast.language());
    }

    private void credits(ExportedBroadcast broadcast) throws XMLStreamException {
        if (broadcast.credits().isEmpty()) {
            return;
        }
        xml.writeStartElement("credits");
        for (ListedCredit.Role role : ListedCredit.Role.values()) {
            for (ExportedBroadcast.Credit credit : broadcast.credits()) {
                if (credit.role().equals(role.element())) {
                    credit(role, credit);
                }
            }
        }
        xml.writeEndElement();
    }

    private void credit(ListedCredit.Role role, ExportedBroadcast.Credit credit) throws XMLStreamException {
        xml.writeStartElement(role.element());
        if (role == ListedCredit.Role.ACTOR && credit.character() != null) {
            xml.writeAttribute("role", allowed(credit.character()));
        }
        xml.writeCharacters(allowed(credit.name()));
        xml.writeEndElement();
    }

    private void facts(ExportedBroadcast broadcast) throws XMLStreamException {
        if (broadcast.minutes() != null && broadcast.minutes() > 0) {
            text("length", Integer.toString(broadcast.minutes()), "units", "minutes");
        }
        if (broadcast.imageUrl() != null) {
            xml.writeEmptyElement("icon");
            xml.writeAttribute("src", allowed(broadcast.imageUrl()));
        }
        text("country", broadcast.country());
        if (broadcast.season() != null || broadcast.episode() != null) {
            text(
                    "episode-num",
                    fromZero(broadcast.season()) + "." + fromZero(broadcast.episode()) + ".",
                    "system",
                    EpisodeNumber.XMLTV);
        }
        for (var id : new TreeMap<>(broadcast.ids()).entrySet()) {
            text("episode-num", id.getValue(), "system", id.getKey());
        }
    }

    private static String fromZero(@Nullable Integer number) {
        return number == null || number < 1 ? "" : Integer.toString(number - 1);
    }

    private void marks(ExportedBroadcast broadcast) throws XMLStreamException {
        mark("previously-shown", broadcast.repeat());
        mark("premiere", broadcast.premiere());
        mark("new", broadcast.isNew());
        String rating = broadcast.rating() == null && broadcast.maturity() < UNRATED
                ? Integer.toString(broadcast.maturity())
                : broadcast.rating();
        value("rating", rating);
        value("star-rating", broadcast.starRating());
    }

    private void mark(String name, boolean set) throws XMLStreamException {
        if (set) {
            xml.writeEmptyElement(name);
        }
    }

    private void value(String name, @Nullable String value) throws XMLStreamException {
        if (value != null && !value.isBlank()) {
            xml.writeStartElement(name);
            text("value", value);
            xml.writeEndElement();
        }
    }

    private void text(String name, @Nullable String text, String... attributes) throws XMLStreamException {
        if (text == null || text.isBlank()) {
            return;
        }
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without what XML 1.0 cannot hold. */
    private static String allowed(String text) {
        return text.codePoints().allMatch(XmltvWriter::isAllowed)
                ? text
                : text.codePoints()
                        .filter(XmltvWriter::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int letter) {
        return (letter >= ' ' && letter <= 0xd7ff)
                || letter == '\t'
                || letter == '\n'
                || (letter >= 0xe000 && letter <= 0xfffd)
                || letter >= 0x10000;
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    @Override
    public void close() throws IOException {
        try {
            line(0);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }
}
