package io.marquee.epg.listing;

import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A place in a guide's elements, from which it only goes on. */
final class XmltvCursor {
    private final XMLStreamReader xml;
    private final DocumentStart start;
    private final StringBuilder pieces = new StringBuilder();
    private int textLimit = Integer.MAX_VALUE;

    XmltvCursor(XMLStreamReader xml, DocumentStart start) {
        this.xml = xml;
        this.start = start;
    }

    void limitTextTo(int letters) {
        textLimit = letters;
    }

    int next() throws ListingException {
        try {
            return xml.next();
        } catch (XMLStreamException broken) {
            Location at = broken.getLocation() == null ? xml.getLocation() : broken.getLocation();
            throw broken(broken, start.line(at), start.column(at));
        }
    }

    /** Goes to the next element inside the current one; false at the current one's end. */
    boolean nextInside() throws ListingException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    String name() {
        return xml.getLocalName();
    }

    /** Null if it is not there or blank. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                String value = PlainText.inOneLine(xml.getAttributeValue(i));
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }

    /** The text of the current element and of those inside it, up to its end; without white space at its ends. */
    String text() throws ListingException {
        int event = next();
        if (event == XMLStreamConstants.END_ELEMENT) {
            return "";
        }
        if (event == XMLStreamConstants.CHARACTERS) {
            String first = xml.getText();
            event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return PlainText.clean(checked(first));
            }
            pieces.setLength(0);
            pieces.append(first);
        } else {
            pieces.setLength(0);
        }
        gather(event, true);
        return PlainText.clean(pieces.toString());
    }

    /** The same without the text of the elements inside it. */
    String ownText() throws ListingException {
        pieces.setLength(0);
        gather(next(), false);
        return PlainText.clean(pieces.toString());
    }

    private void gather(int first, boolean all) throws ListingException {
        int depth = 1;
        int event = first;
        while (true) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (all || depth == 1) {
                        pieces.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
            checked(pieces);
            if (depth == 0) {
                return;
            }
            event = next();
        }
    }

    private <T extends CharSequence> T checked(T text) throws ListingException {
        if (text.length() > textLimit) {
            throw new ListingException(line(), column(), "has a text of more than " + textLimit + " letters");
        }
        return text;
    }

    /** Passes over the current element and all inside it. */
    void skip() throws ListingException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** What a document type says inside the document. */
    String internalSubset() {
        String text = xml.getText();
        return text == null ? "" : text;
    }

    int line() {
        return start.line(xml.getLocation());
    }

    int column() {
        return start.column(xml.getLocation());
    }

    /**
     * What went wrong, in words.
     *
     * @param line where the element began, for failures that do not know their place
     */
    static ListingException broken(Exception broken, int line, int column) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof ListingException known) {
                return known.line() > 0 ? known : new ListingException(line, column, known.reason(), broken);
            }
        }
        Throwable told = broken;
        if (broken instanceof XMLStreamException xml && xml.getNestedException() instanceof IOException bytes) {
            told = bytes;
        }
        String message = String.valueOf(told.getMessage());
        return new ListingException(line, column, "is not well-formed: " + firstLine(message), broken);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
