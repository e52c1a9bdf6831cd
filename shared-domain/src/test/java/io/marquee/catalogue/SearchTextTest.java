package io.marquee.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void accentsAndPunctuationDoNotCount() {
        assertThat(SearchText.plain("Georges Méliès' \"Voyage\"")).isEqualTo("georges melies voyage");
        assertThat(SearchText.plain("Søren Łukasz Groß")).isEqualTo("soren lukasz gross");
        assertThat(SearchText.plain("The Cabinet of Dr. Caligari's")).isEqualTo("the cabinet of dr caligaris");
    }

    @Test
    void operatorsOfAQueryAreNotWords() {
        assertThat(SearchText.words("a & !b | (c:*) <-> 'd' \\")).containsExactly("a", "b", "c", "d");
        assertThat(SearchText.words(" ':*&|!() ")).isEmpty();
    }

    @Test
    void namesStandOnTheFirstLineAndPeopleOnceEachBelow() {
        Credit director = new Credit("Buster Keaton", CreditRole.DIRECTOR, null);
        Credit actor = new Credit("Buster Keaton", CreditRole.CAST, "Johnnie");

        assertThat(SearchText.of("The General", "Der General", List.of(director, actor)))
                .isEqualTo("the general der general\nbuster keaton");
    }

    @Test
    void aLeadingArticleDoesNotSort() {
        assertThat(SearchText.sortName("The Kid")).isEqualTo("kid");
        assertThat(SearchText.sortName("A")).isEqualTo("a");
        assertThat(SearchText.sortName("!?")).isEqualTo("!?");
    }
}
