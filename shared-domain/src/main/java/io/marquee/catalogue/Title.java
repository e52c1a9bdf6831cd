package io.marquee.catalogue;

import static java.util.Objects.requireNonNullElse;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A film or a series with all that belongs to it. Edited through {@link TitleCatalogue}, listed by queries. */
@Entity
public class Title {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private String externalId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TitleType type;

    private String name;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String sortName;

    private @Nullable String originalName;
    private int year;
    private @Nullable Integer runtimeMinutes;

    @Column(name = "maturity")
    private MaturityRating maturityRating;

    private int requiredTier;

    @Enumerated(EnumType.STRING)
    private Publication publication;

    private @Nullable String originalLanguage;
    private String synopsis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> moods;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> keywords;

    @Embedded
    private ArtDirection artwork;

    private String artHash;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String searchText;

    private @Nullable String sourceHash;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "title_genre", joinColumns = @JoinColumn(name = "title_id"))
    @OrderColumn(name = "position")
    @Column(name = "genre")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> genres = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "credit", joinColumns = @JoinColumn(name = "title_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Credit> credits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "availability_window", joinColumns = @JoinColumn(name = "title_id"))
    @OrderBy("opensAt")
    @Fetch(FetchMode.SUBSELECT)
    private List<AvailabilityWindow> availability = new ArrayList<>();

    @OneToMany(mappedBy = "title", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @Fetch(FetchMode.SUBSELECT)
    private List<Season> seasons = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Title() {}

    @SuppressWarnings("NullAway.Init") // apply sets the rest
    Title(String externalId, TitleDraft draft, Instant now) {
        this.externalId = externalId;
        this.type = draft.type();
        this.createdAt = now;
        apply(draft, now);
    }

    /**
     * Takes over what was written, as edited by staff.
     *
     * @throws IllegalArgumentException if the draft is of the other type: what can be played would change its name
     */
    final void apply(TitleDraft draft, Instant now) {
        if (draft.type() != type) {
            throw new IllegalArgumentException(externalId + " is a " + type + " and stays one");
        }
        name = draft.name();
        sortName = SearchText.sortName(name);
        originalName = draft.originalName();
        year = draft.year();
        runtimeMinutes = draft.runtimeMinutes();
        maturityRating = draft.maturityRating();
        requiredTier = draft.tier();
        publication = draft.publication();
        originalLanguage = draft.originalLanguage();
        synopsis = draft.synopsis();
        moods = draft.moods();
        themes = draft.themes();
        keywords = draft.keywords();
        // A changed list is replaced whole: its rows move, and would meet each other if updated one by one.
        genres = kept(genres, draft.genres());
        credits = kept(credits, draft.credits());
        availability = kept(
                availability,
                draft.availability().isEmpty() ? List.of(AvailabilityWindow.ALWAYS) : draft.availability());
        writeSeasons(draft.seasons());
        artwork = requireNonNullElse(draft.artwork(), ArtDirection.NONE).in(genres);
        artHash = artwork.spec(externalId, year, name, director()).hash();
        searchText = SearchText.of(name, originalName, credits);
        edited(now);
    }

    void publish(Instant now) {
        publication = Publication.PUBLISHED;
        edited(now);
    }

    void withdraw(Instant now) {
        publication = Publication.WITHDRAWN;
        edited(now);
    }

    /** Notes that the title now says what an entry of a catalogue file says. */
    void writtenFrom(String digest) {
        sourceHash = digest;
    }

    public TitleId id() {
        return new TitleId(id);
    }

    /** Counts the edits; an update must name the one it started from. */
    public int version() {
        return version;
    }

    public TitleType type() {
        return type;
    }

    public String externalId() {
        return externalId;
    }

    public Publication publication() {
        return publication;
    }

    /** Where its pictures are. */
    public TitleArtwork pictures() {
        return new TitleArtwork(id(), artHash);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    String sourceHash() {
        return sourceHash;
    }

    /** What could be written again to leave it as it is. Needs the transaction that read the title. */
    TitleDraft draft() {
        return new TitleDraft(
                externalId,
                type,
                name,
                originalName,
                year,
                runtimeMinutes,
                maturityRating,
                requiredTier,
                publication,
                originalLanguage,
                genres,
                synopsis,
                moods,
                themes,
                keywords,
                credits,
                availability,
                artwork,
                seasons.stream().map(Season::draft).toList());
    }

    private @Nullable String director() {
        return credits.stream()
                .filter(credit -> credit.role() == CreditRole.DIRECTOR)
                .map(Credit::name)
                .findFirst()
                .orElse(null);
    }

    private void edited(Instant now) {
        updatedAt = now;
        sourceHash = null;
    }

    private void writeSeasons(List<TitleDraft.SeasonDraft> drafts) {
        Map<Integer, Season> known = seasons.stream().collect(toMap(Season::number, identity()));
        seasons.removeIf(season -> drafts.stream().noneMatch(kept -> kept.number() == season.number()));
        for (TitleDraft.SeasonDraft draft : drafts) {
            Season season = known.get(draft.number());
            if (season == null) {
                seasons.add(new Season(this, draft));
            } else {
                season.apply(draft);
            }
        }
    }

    private static <T> List<T> kept(List<T> present, List<T> wanted) {
        return List.copyOf(present).equals(wanted) ? present : new ArrayList<>(wanted);
    }
}
