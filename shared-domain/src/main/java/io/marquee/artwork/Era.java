package io.marquee.artwork;

/** How old a film looks: the strength of its grain, and the tint of the silents. */
enum Era {
    SILENT(.30),
    CLASSIC(.22),
    MODERN(.13);

    private final double grain;

    Era(double grain) {
        this.grain = grain;
    }

    static Era of(int year) {
        if (year < 1930) {
            return SILENT;
        }
        return year < 1970 ? CLASSIC : MODERN;
    }

    double grain() {
        return grain;
    }
}
