package io.marquee.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;

/** One season of a series. */
@Entity
class Season {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the owning side of the association
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "title_id", updatable = false)
    private Title title;

    private int number;
    private String name = "";

    @OneToMany(mappedBy = "season", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @Fetch(FetchMode.SUBSELECT)
    private List<Episode> episodes = new ArrayList<>();

    protected Season() {}

    Season(Title title, TitleDraft.SeasonDraft draft) {
        this.title = title;
        apply(draft);
    }

    final void apply(TitleDraft.SeasonDraft draft) {
        number = draft.number();
        name = draft.name();
        Map<Integer, Episode> known = episodes.stream().collect(toMap(Episode::number, identity()));
        episodes.removeIf(episode -> draft.episodes().stream().noneMatch(kept -> kept.number() == episode.number()));
        for (TitleDraft.EpisodeDraft written : draft.episodes()) {
            Episode episode = known.get(written.number());
            if (episode == null) {
                episodes.add(new Episode(this, written));
            } else {
                episode.apply(written);
            }
        }
    }

    int number() {
        return number;
    }

    TitleDraft.SeasonDraft draft() {
        return new TitleDraft.SeasonDraft(
                number, name, episodes.stream().map(Episode::draft).toList());
    }
}
