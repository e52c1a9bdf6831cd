package io.marquee.playback;

import io.marquee.playback.LiveSchedule.Aired;
import io.marquee.playback.media.DemoMedia;
import io.marquee.playback.media.Feature;
import io.marquee.playback.media.LiveComposer;
import io.marquee.playback.media.LiveMedia;
import io.marquee.playback.media.ManifestComposer;
import io.marquee.playback.media.MediaFile;
import io.marquee.playback.media.Showing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What a grant gives to play: the playlists and subtitles of its film, its channel or its broadcast. Those of a channel
 * follow the schedule as it stands: what a profile may not see is replaced by the station's pause.
 */
@Service
public class Manifests {

    private static final String WITHHELD = "Not available on this profile";

    private final ObjectProvider<LiveSchedule> schedule;
    private final Clock clock;
    private final DemoMedia film = DemoMedia.fromClasspath();
    private final LiveMedia channels = LiveMedia.fromClasspath();
    private final ManifestComposer composer = new ManifestComposer(film);
    private final LiveComposer live = new LiveComposer(channels);

    Manifests(ObjectProvider<LiveSchedule> schedule, Clock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The master playlist; empty if what the grant opens is gone. */
    public Optional<String> master(Grant grant) {
        return switch (grant.played()) {
            case Played.Work work -> Optional.of(composer.master(feature(work)));
            case Played.Live channel -> Optional.of(live.master(channel.name()));
            case Played.Past past -> aired(past).map(aired -> composer.master(feature(aired)));
        };
    }

    /** The media playlist; empty if what the grant opens is gone. */
    public Optional<String> media(Grant grant) {
        Instant now = clock.instant();
        return switch (grant.played()) {
            case Played.Work work -> Optional.of(composer.media(feature(work)));
            case Played.Live channel -> Optional.of(live.media(listed(channel, grant, now), now));
            case Played.Past past ->
                aired(past)
                        .map(aired -> grows(grant, aired)
                                ? composer.growing(feature(aired), aired.start(), Duration.between(aired.start(), now))
                                : composer.past(feature(aired), aired.start()));
        };
    }

    /** The subtitle playlist; empty if what the grant opens is gone. */
    public Optional<String> subtitles(Grant grant) {
        Instant now = clock.instant();
        return switch (grant.played()) {
            case Played.Work work -> Optional.of(composer.subtitles(feature(work)));
            case Played.Live channel -> Optional.of(live.subtitles(listed(channel, grant, now), now));
            case Played.Past past ->
                aired(past)
                        .map(aired -> grows(grant, aired)
                                ? composer.growingSubtitles(
                                        feature(aired), aired.start(), Duration.between(aired.start(), now))
                                : composer.pastSubtitles(feature(aired), aired.start()));
        };
    }

    /** One WebVTT file of the subtitle playlist; empty if it names none such. */
    public Optional<String> subtitle(Grant grant, int number) {
        return switch (grant.played()) {
            case Played.Work work -> composer.subtitle(feature(work), number);
            case Played.Live channel -> {
                Instant around = LiveComposer.around(number);
                boolean listed =
                        Duration.between(clock.instant(), around).abs().compareTo(LiveComposer.WINDOW.multipliedBy(2))
                                < 0;
                yield listed
                        ? Optional.of(live.subtitle(
                                showings(channel, grant, around.minusSeconds(60), around.plusSeconds(60)), number))
                        : Optional.empty();
            }
            case Played.Past past -> aired(past).flatMap(aired -> composer.subtitle(feature(aired), number));
        };
    }

    /** The media file of this name; empty if there is none such. */
    public Optional<MediaFile> file(String name) {
        return film.find(name).or(() -> channels.find(name));
    }

    /** A playlist that has grown stays one that grows; whoever comes later gets it whole. */
    private static boolean grows(Grant grant, Aired aired) {
        return grant.issuedAt().isBefore(aired.stop());
    }

    private Optional<Aired> aired(Played.Past past) {
        return Optional.ofNullable(schedule.getIfAvailable()).flatMap(known -> known.broadcast(past.broadcast()));
    }

    private List<Showing> listed(Played.Live channel, Grant grant, Instant now) {
        return showings(channel, grant, LiveComposer.scheduleFrom(now), LiveComposer.scheduleTo(now));
    }

    private List<Showing> showings(Played.Live channel, Grant grant, Instant from, Instant to) {
        LiveSchedule known = schedule.getIfAvailable();
        return known == null
                ? List.of()
                : known.between(channel.channel(), from, to).stream()
                        .map(aired -> showing(aired, aired.age() > grant.maturityLimit()))
                        .toList();
    }

    private static Showing showing(Aired aired, boolean withheld) {
        return new Showing(aired.start(), aired.stop(), withheld ? WITHHELD : aired.name(), withheld);
    }

    private static Feature feature(Played.Work work) {
        return new Feature(work.name(), work.length());
    }

    private static Feature feature(Aired aired) {
        return new Feature(aired.name(), Duration.between(aired.start(), aired.stop()));
    }
}
