package io.marquee.epg.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** One guide while it is read: its root, its channels and its programmes. */
final class XmltvDocument {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:[-.]\\d{1,4})?");
    private static final int LONGEST_ID = 250;

    private final XmltvCursor xml;
    private final ListingInput bytes;
    private final ReadingLimits limits;
    private final ListingReport report;
    private final ListingReceiver receiver;
    private final XmltvTime times;
    private final XmltvProgramme programmes;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> undeclared = new HashSet<>();

    XmltvDocument(
            XmltvCursor xml,
            ListingInput bytes,
            ReadingSettings settings,
            ListingReport report,
            ListingReceiver receiver) {
        this.xml = xml;
        this.bytes = bytes;
        this.limits = settings.limits();
        this.report = report;
        this.receiver = receiver;
        this.times = new XmltvTime(settings.defaultZone());
        this.programmes = new XmltvProgramme(xml, report);
        xml.limitTextTo(limits.text());
    }

    ListingSummary read() throws ListingException {
        enter();
        while (xml.nextInside()) {
            switch (xml.name()) {
                case "channel" -> channel();
                case "programme" -> programme();
                default -> xml.skip();
            }
            bytes.progressed();
        }
        leave();
        return report.summary();
    }

    private void enter() throws ListingException {
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD && xml.internalSubset().contains("<!ENTITY")) {
                throw new ListingException(xml.line(), xml.column(), "declares entities of its own");
            }
            event = xml.next();
        }
        if (!xml.name().equals("tv")) {
            throw new ListingException(
                    xml.line(), xml.column(), "is no XMLTV guide: it begins with <" + Excerpt.of(xml.name()) + ">");
        }
        bytes.progressed();
    }

    private void leave() {
        try {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                // A comment.
            }
        } catch (ListingException junk) {
            report.problem(
                    Math.max(1, junk.line()),
                    Math.max(1, junk.column()),
                    "something stands after the end of the guide and was left out");
        }
    }

    private void channel() throws ListingException {
        int line = xml.line();
        int column = xml.column();
        String id = xml.attribute("id");
        List<LocalText> names = new ArrayList<>(2);
        List<ListedLink> links = new ArrayList<>(0);
        String icon = null;
        String number = null;
        while (xml.nextInside()) {
            switch (xml.name()) {
                case "display-name" -> {
                    String language = xml.attribute("lang");
                    String name = PlainText.inOneLine(xml.text());
                    if (!name.isEmpty()) {
                        names.add(new LocalText(name, language));
                        number = number == null && NUMBER.matcher(name).matches() ? name : number;
                    }
                }
                case "icon" -> {
                    icon = icon == null ? xml.attribute("src") : icon;
                    xml.skip();
                }
                case "lcn" -> {
                    String lcn = xml.text();
                    number = NUMBER.matcher(lcn).matches() ? lcn : number;
                }
                case "url" -> programmes.link(links);
                default -> xml.skip();
            }
        }
        if (id == null || id.length() > LONGEST_ID) {
            String which = id == null ? "without an id" : "whose id is longer than " + LONGEST_ID + " letters";
            report.rejected(line, column, "a channel " + which + " was left out");
            return;
        }
        if (!declared.add(id)) {
            report.rejected(line, column, "channel «" + Excerpt.of(id) + "» is there twice; the first counts");
            return;
        }
        report.channel(line, column);
        receiver.channel(new ListedChannel(id, names, icon, number, links, line, column));
    }

    private void programme() throws ListingException {
        int line = xml.line();
        int column = xml.column();
        String channel = xml.attribute("channel");
        String start = xml.attribute("start");
        String stop = xml.attribute("stop");
        programmes.read();
        String reason = reasonAgainst(channel, start);
        if (reason != null || channel == null || start == null) {
            report.rejected(line, column, String.valueOf(reason));
            return;
        }
        Instant starts;
        Instant stops;
        try {
            starts = times.parse(start);
            stops = stop == null ? null : times.parse(stop);
        } catch (IllegalArgumentException noTime) {
            report.rejected(line, column, "a programme was left out: " + noTime.getMessage());
            return;
        }
        report.programme(line, column);
        declare(channel, line, column);
        receiver.programme(
                new ListedProgramme(channel, starts, stops, programmes.details(), programmes.airing(), line, column));
    }

    private @Nullable String reasonAgainst(@Nullable String channel, @Nullable String start) {
        if (channel == null) {
            return "a programme without a channel was left out";
        }
        if (channel.length() > LONGEST_ID) {
            return "a programme whose channel's id is longer than " + LONGEST_ID + " letters was left out";
        }
        if (start == null) {
            return "a programme without a start was left out";
        }
        return programmes.hasTitle() ? null : "a programme without a title was left out";
    }

    private void declare(String channel, int line, int column) throws ListingException {
        if (declared.contains(channel) || !undeclared.add(channel)) {
            return;
        }
        if (declared.size() + undeclared.size() > limits.channels()) {
            throw new ListingException(line, column, "has more than " + limits.channels() + " channels");
        }
        report.problem(
                line,
                column,
                "no channel «" + Excerpt.of(channel) + "» is listed before its programmes; they are read all the same");
    }
}
