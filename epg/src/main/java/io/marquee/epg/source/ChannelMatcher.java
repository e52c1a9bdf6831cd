package io.marquee.epg.source;

import io.marquee.epg.ChannelId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the channels that a listing's channel may be: by id, else by name, else by similarity of names. */
public final class ChannelMatcher {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final Pattern FILLERS = Pattern.compile("\\b(?:u?hd|sd|4k|fhd|tv|channel|the|television)\\b");
    private static final double LEAST = 0.5;
    private static final int MOST = 3;

    private final Map<String, ChannelId> byId = new HashMap<>();
    private final Map<String, ChannelId> byName = new HashMap<>();
    private final Map<String, ChannelId> byPlainName = new HashMap<>();
    private final Map<ChannelId, Set<String>> trigrams = new HashMap<>();
    private final Map<String, List<ChannelId>> having = new HashMap<>();

    /**
     * One of the tenant's channels.
     *
     * @param externalId as in channel files
     */
    public record Known(ChannelId id, String externalId, String name) {}

    public ChannelMatcher(Collection<Known> channels) {
        channels.forEach(this::know);
    }

    /** Makes the channel one that listings may be. */
    public void know(Known channel) {
        byId.putIfAbsent(channel.id().toString(), channel.id());
        byId.putIfAbsent(channel.externalId(), channel.id());
        byName.putIfAbsent(words(channel.name()), channel.id());
        byPlainName.putIfAbsent(plain(channel.name()), channel.id());
        Set<String> parts = trigrams(channel.name());
        trigrams.put(channel.id(), parts);
        parts.forEach(
                part -> having.computeIfAbsent(part, _ -> new ArrayList<>(1)).add(channel.id()));
    }

    /** At most three, the best first; a certain one stands alone. */
    public List<Proposal> proposals(String guideId, List<String> names) {
        String id = guideId.strip().toLowerCase(Locale.ROOT);
        ChannelId same = byId.get(id);
        if (same != null) {
            return List.of(new Proposal(same, MappingMethod.ID, 1));
        }
        ChannelId head = byId.get(
                words(id.contains(".") ? id.substring(0, id.indexOf('.')) : id).replace(' ', '-'));
        if (head != null) {
            return List.of(new Proposal(head, MappingMethod.ID, 0.95));
        }
        for (String name : names) {
            ChannelId named = byName.get(words(name));
            if (named != null) {
                return List.of(new Proposal(named, MappingMethod.NAME, 1));
            }
        }
        for (String name : names) {
            ChannelId named = plain(name).isEmpty() ? null : byPlainName.get(plain(name));
            if (named != null) {
                return List.of(new Proposal(named, MappingMethod.NAME, 0.9));
            }
        }
        return similar(names);
    }

    private List<Proposal> similar(List<String> names) {
        Map<ChannelId, Double> scores = new HashMap<>();
        for (String name : names) {
            Set<String> parts = trigrams(name);
            Map<ChannelId, Integer> shared = new HashMap<>();
            parts.forEach(part ->
                    having.getOrDefault(part, List.of()).forEach(channel -> shared.merge(channel, 1, Integer::sum)));
            shared.forEach((channel, count) -> {
                int other = trigrams.getOrDefault(channel, Set.of()).size();
                scores.merge(channel, 2.0 * count / (parts.size() + other), Math::max);
            });
        }
        return scores.entrySet().stream()
                .filter(score -> score.getValue() >= LEAST)
                .sorted(Map.Entry.<ChannelId, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(score -> new Proposal(score.getKey(), MappingMethod.SIMILARITY, Math.min(score.getValue(), 0.89)))
                .toList();
    }

    private static Set<String> trigrams(String name) {
        String padded = "  " + plain(name) + " ";
        Set<String> parts = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            parts.add(padded.substring(i, i + 3));
        }
        return parts;
    }

    /** In lower case without accents, its words parted by single blanks. */
    static String words(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BREAKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Without the words that channels' names bear or do not bear. */
    private static String plain(String name) {
        return FILLERS.matcher(words(name)).replaceAll(" ").replace(" ", "");
    }
}
