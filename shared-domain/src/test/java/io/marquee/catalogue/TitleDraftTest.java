package io.marquee.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TitleDraftTest {

    @Test
    void whatJsonLeavesOutIsEmpty() {
        TitleDraft draft = new JsonMapper().readValue("""
                {"type": "FILM", "name": "Faust", "year": 1926, "runtimeMinutes": 107, "maturityRating": "12",
                 "tier": 1, "publication": "DRAFT", "genres": ["fantasy"], "moods": null}
                """, TitleDraft.class);

        assertThat(draft.moods()).isEmpty();
        assertThat(draft.seasons()).isEmpty();
        assertThat(draft.synopsis()).isEmpty();
        assertThat(draft.externalId()).isNull();
    }

    @Test
    void itsJsonHoldsWhatCanBeWrittenAndNothingElse() {
        JsonMapper json = new JsonMapper();
        TitleDraft draft = DraftFixture.aSeries("Judex")
                .by("Louis Feuillade")
                .season(1, "One")
                .draft();

        String written = json.writeValueAsString(draft);

        assertThat(json.readValue(written, TitleDraft.class)).isEqualTo(draft);
        assertThat(written).doesNotContain("storable", "shaped", "numberedOnce");
    }
}
