package io.marquee.epg.source;

import static java.util.stream.Collectors.groupingBy;

import io.marquee.epg.ChannelId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which listings feed which channels. */
@Service
@Transactional
public class GuideMappings {
    private final JdbcGuideMappings mappings;
    private final NewChannels newChannels;

    GuideMappings(JdbcGuideMappings mappings, NewChannels newChannels) {
        this.mappings = mappings;
        this.newChannels = newChannels;
    }

    /** What the source lists, by name. */
    @Transactional(readOnly = true)
    public List<GuideChannel> guideChannels(GuideSourceId source) {
        return mappings.guideChannels(source);
    }

    /** The source's mappings by its channels' ids, proposals among them; the best first. */
    @Transactional(readOnly = true)
    public Map<String, List<GuideMapping>> of(GuideSourceId source) {
        return mappings.of(source).stream().collect(groupingBy(GuideMapping::guideId));
    }

    /** Writes down what the source lists. */
    public void saw(GuideSource source, Collection<GuideChannel> channels) {
        mappings.saw(source.id(), channels);
    }

    /**
     * Proposes channels for what has no mapping yet and is not ignored. What is certain counts at once; what is not
     * alike at all becomes a channel, if the source makes channels.
     *
     * @return all that imports are to use, by guide id
     */
    public Map<String, List<GuideMapping>> propose(GuideSource source, Collection<GuideChannel> channels) {
        Set<String> mapped =
                mappings.of(source.id()).stream().map(GuideMapping::guideId).collect(Collectors.toSet());
        Set<String> ignored = mappings.guideChannels(source.id()).stream()
                .filter(GuideChannel::ignored)
                .map(GuideChannel::guideId)
                .collect(Collectors.toSet());
        var matcher = new ChannelMatcher(mappings.channels());
        List<GuideMapping> proposed = new ArrayList<>();
        List<GuideChannel> strangers = new ArrayList<>();
        for (GuideChannel channel : channels) {
            if (mapped.contains(channel.guideId()) || ignored.contains(channel.guideId())) {
                continue;
            }
            List<Proposal> proposals = matcher.proposals(channel.guideId(), channel.names());
            if (source.settings().createsChannels() && proposals.stream().noneMatch(Proposal::certain)) {
                strangers.add(channel);
            } else {
                proposals.forEach(each ->
                        proposed.add(mapping(source, channel.guideId(), each.channel(), each.method(), each.score())));
            }
        }
        newChannels
                .make(strangers)
                .forEach((guideId, id) -> proposed.add(mapping(source, guideId, id, MappingMethod.MADE, 1)));
        mappings.add(proposed);
        return mappings.of(source.id()).stream()
                .filter(GuideMapping::confirmed)
                .filter(mapping -> !ignored.contains(mapping.guideId()))
                .collect(groupingBy(GuideMapping::guideId));
    }

    /** Feeds the channel from the listings; other proposals for them go. */
    public void choose(GuideSourceId source, String guideId, ChannelId channel, Duration timeShift) {
        mappings.removeUnconfirmed(source, guideId);
        mappings.ignore(source, guideId, false);
        mappings.add(List.of(new GuideMapping(
                UUID.randomUUID(), source, guideId, channel, timeShift, null, MappingMethod.HAND, 1, true)));
    }

    /** Makes a channel of what is listed and feeds it. */
    public void makeChannel(GuideSourceId source, String guideId) {
        GuideChannel listed = mappings.guideChannels(source).stream()
                .filter(channel -> channel.guideId().equals(guideId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The source lists no channel " + guideId + "."));
        newChannels.make(List.of(listed)).values().forEach(made -> choose(source, guideId, made, Duration.ZERO));
    }

    /** Wants nothing of what is listed under the id, or something again. */
    public void ignore(GuideSourceId source, String guideId, boolean ignored) {
        if (ignored) {
            mappings.removeUnconfirmed(source, guideId);
        }
        mappings.ignore(source, guideId, ignored);
    }

    /** Feeds the channel no longer; what was imported stays. */
    public void remove(UUID mapping) {
        mappings.remove(mapping);
    }

    private static GuideMapping mapping(
            GuideSource source, String guideId, ChannelId channel, MappingMethod method, double score) {
        return new GuideMapping(
                UUID.randomUUID(),
                source.id(),
                guideId,
                channel,
                Duration.ZERO,
                null,
                method,
                score,
                method != MappingMethod.SIMILARITY);
    }
}
