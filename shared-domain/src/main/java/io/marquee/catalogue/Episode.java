package io.marquee.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One episode; its id is what is played, so it keeps it while its number stays. */
@Entity
class Episode {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the owning side of the association
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "season_id", updatable = false)
    private Season season;

    private int number;
    private String name = "";
    private String synopsis = "";
    private int runtimeMinutes;

    protected Episode() {}

    Episode(Season season, TitleDraft.EpisodeDraft draft) {
        this.season = season;
        apply(draft);
    }

    final void apply(TitleDraft.EpisodeDraft draft) {
        number = draft.number();
        name = draft.name();
        synopsis = draft.synopsis();
        runtimeMinutes = draft.runtimeMinutes();
    }

    int number() {
        return number;
    }

    TitleDraft.EpisodeDraft draft() {
        return new TitleDraft.EpisodeDraft(number, name, synopsis, runtimeMinutes);
    }
}
