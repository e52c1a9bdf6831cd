package io.marquee.epg.listing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a reader handed on. */
final class Heard implements ListingReceiver, PlaylistReceiver {
    final List<ListedChannel> channels = new ArrayList<>();
    final List<ListedProgramme> programmes = new ArrayList<>();
    final List<PlaylistEntry> entries = new ArrayList<>();
    final List<ListingProblem> problems = new ArrayList<>();
    final List<java.net.URI> guides = new ArrayList<>();
    ListingSummary summary;

    static Heard guide(String text) throws ListingException {
        return guide(text.getBytes(StandardCharsets.UTF_8));
    }

    static Heard guide(byte[] bytes) throws ListingException {
        return guide(new ByteArrayInputStream(bytes), ReadingSettings.USUAL);
    }

    static Heard guide(InputStream bytes, ReadingSettings settings) throws ListingException {
        var heard = new Heard();
        heard.summary = XmltvReader.read(bytes, settings, heard);
        return heard;
    }

    /** A guide with these programmes. */
    static Heard tv(String programmes) throws ListingException {
        return guide("<tv><channel id=\"one\"><display-name>One</display-name></channel>\n" + programmes + "</tv>");
    }

    List<String> reasons() {
        return problems.stream().map(ListingProblem::reason).toList();
    }

    @Override
    public void channel(ListedChannel channel) {
        channels.add(channel);
    }

    @Override
    public void programme(ListedProgramme programme) {
        programmes.add(programme);
    }

    @Override
    public void entry(PlaylistEntry entry) {
        entries.add(entry);
    }

    @Override
    public void guide(java.net.URI address) {
        guides.add(address);
    }

    @Override
    public void problem(ListingProblem problem) {
        problems.add(problem);
    }
}
