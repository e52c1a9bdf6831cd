package io.marquee.epg.favourite;

import io.marquee.epg.ChannelId;
import io.marquee.event.Outbox;
import io.marquee.profile.ProfileId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The favourite channels of profiles. The main list is made with the first star. A list that is not the profile's is a
 * {@link NoSuchElementException}. Changes to one profile's lists take their turns.
 */
@Service
public class Favourites {
    /** Topic of changed lists; its subject is the profile. */
    public static final String CHANGED = "favourites";

    /** How many lists a profile may have. */
    public static final int MOST_LISTS = 20;

    /** How many channels a list may have. */
    public static final int MOST_CHANNELS = 1000;

    private static final String MAIN = "Favourites";

    private final JdbcFavourites rows;
    private final Outbox outbox;

    Favourites(JdbcFavourites rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** The main one first, then in their order; empty before the first star. */
    @Transactional(readOnly = true)
    public List<FavouriteList> lists(ProfileId profile) {
        return rows.lists(profile);
    }

    /** The channels of the main list, in their order. */
    @Transactional(readOnly = true)
    public List<ChannelId> channels(ProfileId profile) {
        return rows.lists(profile).stream()
                .filter(FavouriteList::main)
                .findFirst()
                .map(FavouriteList::channels)
                .orElse(List.of());
    }

    /**
     * Puts the channel at the end of the main list; one that is there keeps its place.
     *
     * @return false if there is no such channel
     */
    @Transactional
    public boolean add(ProfileId profile, ChannelId channel) {
        rows.lock(profile);
        FavouriteListId list = rows.main(profile).orElseGet(() -> insert(profile, MAIN, true));
        if (!rows.append(list, channel)) {
            return false;
        }
        changed(profile);
        return true;
    }

    /** Takes the channel off the main list, if it is there. */
    @Transactional
    public void remove(ProfileId profile, ChannelId channel) {
        rows.lock(profile);
        rows.main(profile).ifPresent(list -> rows.remove(list, channel));
        changed(profile);
    }

    /**
     * Makes an empty list, the last of all; the first one of a profile is its main one.
     *
     * @throws IllegalArgumentException if the name is blank, too long or taken, or there are too many lists
     */
    @Transactional
    public FavouriteListId create(ProfileId profile, String name) {
        rows.lock(profile);
        List<FavouriteList> all = rows.lists(profile);
        if (all.size() >= MOST_LISTS) {
            throw new IllegalArgumentException("name: at most " + MOST_LISTS + " lists are possible");
        }
        FavouriteListId id = insert(profile, usable(name, all), all.isEmpty());
        changed(profile);
        return id;
    }

    /**
     * Gives the list this name and exactly these channels, in this order; of those there are none of, nothing is kept.
     *
     * @throws IllegalArgumentException as {@link #create}, or for too many channels
     */
    @Transactional
    public void rewrite(ProfileId profile, FavouriteListId list, String name, List<ChannelId> channels) {
        rows.lock(profile);
        List<FavouriteList> others = others(profile, list);
        if (channels.size() > MOST_CHANNELS) {
            throw new IllegalArgumentException("channels: at most " + MOST_CHANNELS + " are possible");
        }
        rows.rename(list, usable(name, others));
        rows.fill(list, new ArrayList<>(new LinkedHashSet<>(channels)));
        changed(profile);
    }

    /** Has channels' stars stand for this list. */
    @Transactional
    public void makeMain(ProfileId profile, FavouriteListId list) {
        rows.lock(profile);
        others(profile, list);
        rows.makeMain(profile, list);
        changed(profile);
    }

    /** Deletes the list; if it was the main one, the next becomes it. */
    @Transactional
    public void delete(ProfileId profile, FavouriteListId list) {
        rows.lock(profile);
        List<FavouriteList> others = others(profile, list);
        rows.delete(list);
        if (!others.isEmpty() && others.stream().noneMatch(FavouriteList::main)) {
            rows.makeMain(profile, others.getFirst().id());
        }
        changed(profile);
    }

    private FavouriteListId insert(ProfileId profile, String name, boolean main) {
        var id = new FavouriteListId(UUID.randomUUID());
        rows.insert(profile, id, name, main);
        return id;
    }

    private List<FavouriteList> others(ProfileId profile, FavouriteListId list) {
        List<FavouriteList> all = new ArrayList<>(rows.lists(profile));
        if (!all.removeIf(each -> each.id().equals(list))) {
            throw new NoSuchElementException("no list " + list);
        }
        return all;
    }

    private static String usable(String name, List<FavouriteList> others) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > FavouriteList.LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name: 1 to " + FavouriteList.LONGEST_NAME + " characters expected: " + name);
        }
        if (others.stream()
                .anyMatch(other -> other.name().toLowerCase(Locale.ROOT).equals(stripped.toLowerCase(Locale.ROOT)))) {
            throw new IllegalArgumentException("name: there is a list of this name already: " + stripped);
        }
        return stripped;
    }

    private void changed(ProfileId profile) {
        outbox.append(CHANGED, profile.value());
    }
}
