package io.marquee.catalogue;

import io.marquee.event.Outbox;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Where staff edit titles. Each change appends an event of topic {@code catalogue} that names the title. An invalid
 * draft is a {@link jakarta.validation.ConstraintViolationException}, a genre the tenant does not have an
 * {@link IllegalArgumentException}, a title it does not have an {@link UnknownTitleException}; all leave everything
 * as it was.
 */
@Service
@Validated
@Transactional
public class TitleCatalogue {

    private static final int STEM = 56;

    private final Titles titles;
    private final Outbox outbox;
    private final Clock clock;

    TitleCatalogue(Titles titles, Outbox outbox, Clock clock) {
        this.titles = titles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A title to start an edit from; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<EditableTitle> find(TitleId id) {
        return titles.findById(id.value())
                .map(title -> new EditableTitle(id, title.version(), title.updatedAt(), title.draft()));
    }

    /**
     * Adds a title.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if its external id is taken
     */
    public Title create(@Valid TitleDraft draft) {
        requireGenres(draft);
        String externalId = draft.externalId() == null ? freeExternalId(draft) : draft.externalId();
        return announced(titles.saveAndFlush(new Title(externalId, draft, clock.instant())));
    }

    /**
     * Rewrites a title.
     *
     * @param expectedVersion the version the edit started from
     * @throws org.springframework.dao.OptimisticLockingFailureException if it has been edited since
     */
    public Title update(TitleId id, int expectedVersion, @Valid TitleDraft draft) {
        requireGenres(draft);
        return change(id, title -> {
            if (title.version() != expectedVersion) {
                throw new ObjectOptimisticLockingFailureException(Title.class, id);
            }
            title.apply(draft, clock.instant());
        });
    }

    /** Shows the title to viewers while one of its windows is open. */
    public Title publish(TitleId id) {
        return change(id, title -> title.publish(clock.instant()));
    }

    /** Hides the title from viewers and keeps it. */
    public Title withdraw(TitleId id) {
        return change(id, title -> title.withdraw(clock.instant()));
    }

    /** Removes the title with all that belongs to it, positions and ratings included. */
    public void delete(TitleId id) {
        if (titles.deleteById(id.value()) == 0) {
            throw new UnknownTitleException(id);
        }
        outbox.append("catalogue", id.value());
    }

    private Title change(TitleId id, Consumer<Title> edit) {
        Title title = titles.findById(id.value()).orElseThrow(() -> new UnknownTitleException(id));
        edit.accept(title);
        return announced(titles.saveAndFlush(title));
    }

    private Title announced(Title title) {
        outbox.append("catalogue", title.id().value());
        return title;
    }

    private void requireGenres(TitleDraft draft) {
        List<String> known = titles.genreCodes();
        draft.genres().stream()
                .filter(genre -> !known.contains(genre))
                .findFirst()
                .ifPresent(genre -> {
                    throw new IllegalArgumentException("no genre " + genre);
                });
    }

    private String freeExternalId(TitleDraft draft) {
        String slug =
                SearchText.plain(draft.name()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = slug.isEmpty()
                ? "title"
                : slug.substring(0, Math.min(STEM, slug.length())).replaceAll("-$", "");
        List<String> taken = titles.findExternalIdsLike(stem);
        return Stream.concat(
                        Stream.of(stem),
                        IntStream.iterate(2, number -> number + 1).mapToObj(n -> stem + "-" + n))
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }
}
