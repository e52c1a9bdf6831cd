package io.marquee.epg.listing;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XMLTV guides of any size, one element at a time. No document type is read, no entity of a document's own, and
 * nothing outside the document; how much it may hold is bounded by {@link ReadingLimits}.
 */
public final class XmltvReader {
    private XmltvReader() {}

    /**
     * Reads a guide, plain or compressed by gzip or xz, and hands on what it finds. Does not close the stream.
     *
     * <p>What stands before or after the document is reported and left out. Elements and attributes that XMLTV does not
     * know are passed over. A programme or channel that cannot be used is reported, counted and left out.
     *
     * @throws ListingException if it is no guide, breaks off, or exceeds a limit
     */
    public static ListingSummary read(InputStream input, ReadingSettings settings, ListingReceiver receiver)
            throws ListingException {
        ListingInput bytes = ListingInput.open(input, settings.limits());
        var report = new ListingReport(settings.limits(), receiver::problem);
        try {
            DocumentStart start = DocumentStart.find(bytes);
            if (!start.junk().isBlank()) {
                report.problem(1, 1, "stands before the guide and was left out: «" + Excerpt.of(start.junk()) + "»");
            } else if (!start.junk().isEmpty()) {
                report.problem(1, 1, "blank space before the guide was left out");
            }
            var xml = new XmltvCursor(factory(settings.limits()).createXMLStreamReader(start.document()), start);
            return new XmltvDocument(xml, bytes, settings, report, receiver).read();
        } catch (ListingException refused) {
            throw refused.line() > 0 ? refused : new ListingException(1, 1, refused.reason(), refused);
        } catch (XMLStreamException | IOException broken) {
            throw XmltvCursor.broken(broken, 1, 1);
        }
    }

    private static XMLInputFactory factory(ReadingLimits limits) {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(WstxInputFactory.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.text());
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("refers to something outside itself");
        });
        return factory;
    }
}
