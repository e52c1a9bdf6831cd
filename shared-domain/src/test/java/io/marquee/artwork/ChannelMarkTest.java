package io.marquee.artwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.artwork.ChannelMark.Shape;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelMarkTest {

    @Test
    void aMarkIsDrawnFromItsShapes() {
        ChannelMark mark = new ChannelMark("#071a2e", List.of(Shape.stroked("M8 32a14 14 0 0 1 28 0", "#00b7ff", 4)));

        assertThat(mark.svg()).contains("#071a2e", "M8 32a14 14 0 0 1 28 0", "stroke-width=\"4\"");
        assertThat(Markup.elements(mark.svg())).containsExactlyInAnyOrder("svg", "path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12345", "#12345g", "\"/><script/>", "url(#a)", "#fff\n", ""})
    void onlyHexadecimalColoursAreTaken(String colour) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChannelMark(colour, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.filled("M0 0", colour));
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.stroked("M0 0", colour, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 0", "M0 0\"/><script/>", "M0 0<", "M0 0&quot;", "Murl(x)", "M0 0\n\"", "M1e5 0"})
    void onlyPathDataIsTaken(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.filled(path, "#fff"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 45, Double.NaN, Double.POSITIVE_INFINITY})
    void strokesHaveASensibleWidth(double width) {
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.stroked("M0 0", "#fff", width));
    }

    @Test
    void aStrokeNeedsItsWidth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shape("M0 0", "none", "#fff", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shape("M0 0", "none", null, 2.0));
    }

    @Test
    void channelsWithoutAMarkGetOneOfTheirOwn() {
        List<String> drawn = IntStream.range(0, 200)
                .mapToObj(i -> ChannelMark.drawn("channel-" + i).svg())
                .toList();

        assertThat(drawn).allSatisfy(svg -> assertThat(Markup.elements(svg)).containsExactlyInAnyOrder("svg", "path"));
        assertThat(drawn.stream().distinct().count()).isGreaterThan(80);
        assertThat(ChannelMark.drawn("channel-7")).isEqualTo(ChannelMark.drawn("channel-7"));
    }
}
