package io.marquee.epg.channel;

import io.marquee.artwork.ChannelMark;
import io.marquee.epg.ChannelId;
import io.marquee.epg.channel.ChannelChange.Taken;
import io.marquee.event.Outbox;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tenant's channels, as staff run them. Each edit appends an event of topic {@link #CHANGED} that names the channel.
 * An invalid draft is a {@link jakarta.validation.ConstraintViolationException}, an unknown genre an
 * {@link IllegalArgumentException}, a channel that is not this tenant's a {@link NoSuchElementException}.
 */
@Service
@Validated
@Transactional
public class Channels {

    /** Topic of changes to what channels there are and what they are. */
    public static final String CHANGED = "channels";

    private final JdbcChannels rows;
    private final Outbox outbox;
    private final JsonMapper json;

    Channels(JdbcChannels rows, Outbox outbox, JsonMapper json) {
        this.rows = rows;
        this.outbox = outbox;
        this.json = json;
    }

    /** By number. */
    @Transactional(readOnly = true)
    public List<EditableChannel> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    public Optional<EditableChannel> find(ChannelId id) {
        return rows.find(id);
    }

    /** What would go with it. */
    @Transactional(readOnly = true)
    public ChannelLoss loss(ChannelId id) {
        return rows.loss(id);
    }

    /** Done or Conflict. Its logo is drawn. */
    public ChannelChange create(@Valid ChannelDraft draft) {
        rows.lock();
        ChannelId id = new ChannelId(UUID.randomUUID());
        check(draft);
        List<Taken> taken = taken(id, draft);
        if (!taken.isEmpty()) {
            return new ChannelChange.Conflict(taken);
        }
        ChannelMark mark = ChannelMark.drawn(id.toString());
        rows.insert(id, draft, json.writeValueAsString(mark), Digests.of(mark.svg()));
        return done(id);
    }

    /**
     * Done, Conflict or Overtaken.
     *
     * @param version of the channel that the edit starts from
     */
    public ChannelChange update(ChannelId id, int version, @Valid ChannelDraft draft) {
        rows.lock();
        EditableChannel channel = require(id);
        if (channel.version() != version) {
            return new ChannelChange.Overtaken(channel);
        }
        check(draft);
        List<Taken> taken = taken(id, draft);
        if (!taken.isEmpty()) {
            return new ChannelChange.Conflict(taken);
        }
        rows.update(id, draft);
        return done(id);
    }

    /** Removes it with its schedule and its places in lineups; whoever watches it is cut off. */
    public void delete(ChannelId id) {
        rows.lock();
        require(id);
        rows.delete(id);
        outbox.append(CHANGED, id.value());
    }

    /**
     * Puts the channels into this order: the numbers that are in use are dealt out anew.
     *
     * @param order every channel once; those that are missing keep their order behind the others
     */
    public void reorder(List<ChannelId> order) {
        rows.lock();
        List<EditableChannel> all = rows.all();
        List<ChannelId> wanted = new ArrayList<>();
        var seen = new HashSet<ChannelId>();
        order.stream()
                .filter(id -> all.stream().anyMatch(channel -> channel.id().equals(id)))
                .filter(seen::add)
                .forEach(wanted::add);
        all.stream().map(EditableChannel::id).filter(seen::add).forEach(wanted::add);
        rows.number(wanted, all.stream().map(EditableChannel::number).toList());
        outbox.append(CHANGED, null);
    }

    /**
     * Shows the uploaded picture as its logo, drawn anew.
     *
     * @throws IllegalArgumentException if it is no picture that can be read, or too large
     */
    public EditableChannel picture(ChannelId id, byte[] uploaded) {
        byte[] png = LogoPicture.redrawn(uploaded);
        rows.lock();
        require(id);
        rows.picture(id, png);
        rows.logoHash(id, Digests.of(png));
        return done(id).channel();
    }

    /** Shows another drawn mark as its logo: a new one each time. */
    public EditableChannel draw(ChannelId id) {
        rows.lock();
        require(id);
        ChannelMark mark = ChannelMark.drawn(UUID.randomUUID().toString());
        rows.removePicture(id);
        rows.mark(id, json.writeValueAsString(mark));
        rows.logoHash(id, Digests.of(mark.svg()));
        return done(id).channel();
    }

    private ChannelChange.Done done(ChannelId id) {
        outbox.append(CHANGED, id.value());
        return new ChannelChange.Done(require(id));
    }

    private void check(ChannelDraft draft) {
        List<String> known = rows.known(draft.genres());
        draft.genres().stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException("genres: there is no genre " + unknown);
                });
    }

    private List<Taken> taken(ChannelId id, ChannelDraft draft) {
        var taken = new ArrayList<Taken>();
        for (EditableChannel other : rows.all()) {
            if (other.id().equals(id)) {
                continue;
            }
            if (other.number() == draft.number()) {
                taken.add(new Taken("number", other));
            }
            if (other.name().equalsIgnoreCase(draft.name())) {
                taken.add(new Taken("name", other));
            }
        }
        return taken;
    }

    private EditableChannel require(ChannelId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("no channel " + id));
    }
}
