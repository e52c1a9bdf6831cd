package io.marquee.admin.catalogue;

import io.marquee.catalogue.ArtworkQuery;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.EditableTitle;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.Title;
import io.marquee.catalogue.TitleArtwork;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.catalogue.TitleDraft;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.UnknownTitleException;
import io.marquee.embedding.EmbeddingState;
import io.marquee.embedding.Embeddings;
import io.marquee.library.TitleTraces;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Opens and saves titles for the editor, and tells each way in which a save can end. */
@Component
class TitleDesk {

    private final TitleCatalogue titles;
    private final CatalogueQuery catalogue;
    private final ArtworkQuery artwork;
    private final Embeddings embeddings;
    private final TitleTraces traces;
    private final Validator validator;

    TitleDesk(
            TitleCatalogue titles,
            CatalogueQuery catalogue,
            ArtworkQuery artwork,
            Embeddings embeddings,
            TitleTraces traces,
            Validator validator) {
        this.titles = titles;
        this.catalogue = catalogue;
        this.artwork = artwork;
        this.embeddings = embeddings;
        this.traces = traces;
        this.validator = validator;
    }

    /** A title as it is stored. */
    record Opened(EditableTitle title, TitleArtwork artwork, EmbeddingState embedding) {
        boolean wantsEmbedding() {
            return embedding != EmbeddingState.CURRENT;
        }
    }

    sealed interface Outcome {}

    record Saved(Opened title) implements Outcome {}

    /** Something contradicts itself or another title. */
    record Refused(List<String> reasons) implements Outcome {}

    /** Somebody else saved first; nothing was written. */
    record Overtaken(Opened theirs) implements Outcome {}

    /** Somebody else deleted it. */
    record Gone() implements Outcome {}

    List<Genre> genres() {
        return catalogue.genres();
    }

    /** The title of this id; empty also if the text is no id. */
    Optional<Opened> open(String id) {
        try {
            return open(TitleId.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    TitleTraces.Traces traces(TitleId id) {
        return traces.of(id);
    }

    /** Deletes it; one that is gone already stays so. */
    void delete(TitleId id) {
        try {
            titles.delete(id);
        } catch (UnknownTitleException _) {
            return;
        }
    }

    /**
     * Writes it.
     *
     * @param id null to create it
     */
    Outcome save(@Nullable TitleId id, int version, TitleDraft draft) {
        List<String> reasons = validator.validate(draft).stream()
                .map(violation -> words(violation.getPropertyPath().toString(), violation.getMessage()))
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        try {
            Title title = id == null ? titles.create(draft) : titles.update(id, version, draft);
            return open(title.id()).<Outcome>map(Saved::new).orElseGet(Gone::new);
        } catch (OptimisticLockingFailureException _) {
            return id == null
                    ? new Gone()
                    : open(id).<Outcome>map(Overtaken::new).orElseGet(Gone::new);
        } catch (UnknownTitleException _) {
            return new Gone();
        } catch (DataIntegrityViolationException _) {
            return new Refused(List.of("Another title has this name in files already."));
        }
    }

    private Optional<Opened> open(TitleId id) {
        return titles.find(id)
                .flatMap(title -> artwork.ofTitle(id)
                        .map(spec -> new Opened(
                                title,
                                new TitleArtwork(id, spec.hash()),
                                embeddings.states(List.of(id)).getOrDefault(id, EmbeddingState.MISSING))));
    }

    /** Rules over the whole draft are named by their check, which says nothing to people. */
    private static String words(String path, String message) {
        String place = path.replaceAll("(^|\\.)(shapedAsItsType|numberedOnce|genresNamedOnce|oneWindowAtATime)$", "");
        return place.isEmpty() ? message : place + ": " + message;
    }
}
