package io.marquee.artwork.motif;

import io.marquee.artwork.drawing.Canvas;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a picture shows. A motif draws over the whole canvas, its subject at the focus. */
public enum Motif {
    ARCH_FIGURE("archFigure", Horror::archFigure),
    SHARDS("shards", Horror::shards),
    MOON_CROWD("moonCrowd", Horror::moonCrowd),
    HALF_MASK("halfMask", HalfMask::draw),
    RINGS("rings", Rings::draw),
    MOONSHOT("moonshot", Moonshot::draw),
    GRID_HORIZON("gridHorizon", FutureCity::gridHorizon),
    TOWERS("towers", FutureCity::towers),
    CLOCK("clock", Comedy::clock),
    WHEELS("wheels", Locomotive::draw),
    BOWLER("bowler", Comedy::bowler),
    SCREENS("screens", Comedy::screens),
    BLINDS("blinds", Noir::blinds),
    LAMP("lamp", Noir::lamp),
    CITY_RAIN("cityRain", Noir::cityRain),
    PINWHEEL("pinwheel", Thriller::pinwheel),
    SPIRAL("spiral", Thriller::spiral),
    EYE("eye", Thriller::eye),
    TWO_SUNS("twoSuns", Romance::twoSuns),
    SPOTLIGHTS("spotlights", Romance::spotlights),
    WAVES("waves", Romance::waves),
    BAUHAUS("bauhaus", Shapes::bauhaus),
    HILLS("hills", Hills::draw),
    PETALS("petals", Shapes::petals),
    PAPER_MOON("paperMoon", Journeys::paperMoon),
    PEAKS("peaks", Journeys::peaks),
    DUNES("dunes", Journeys::dunes),
    SAILS("sails", Journeys::sails),
    SPEED("speed", Shapes::speed),
    CONTOURS("contours", Shapes::contours);

    private static final Map<String, Motif> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Motif::code, motif -> motif));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // only references to static methods
    private final Consumer<Canvas> drawing;

    Motif(String code, Consumer<Canvas> drawing) {
        this.code = code;
        this.drawing = drawing;
    }

    /** The name by which editors ask for it, such as {@code archFigure}. */
    public String code() {
        return code;
    }

    public static Optional<Motif> named(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public void draw(Canvas canvas) {
        drawing.accept(canvas);
    }
}
