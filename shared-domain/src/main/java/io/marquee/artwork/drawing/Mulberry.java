package io.marquee.artwork.drawing;

import java.util.List;

/**
 * The mulberry32 generator: the same 32-bit seed gives the same numbers on every machine. Not thread-safe; a drawing
 * owns its own. The order of draws is part of the recipe.
 */
public final class Mulberry {

    private int state;

    public Mulberry(int seed) {
        this.state = seed;
    }

    /** The next number in {@code [0, 1)}. */
    public double next() {
        state += 0x6d2b79f5;
        int t = (state ^ (state >>> 15)) * (1 | state);
        t = (t + (t ^ (t >>> 7)) * (61 | t)) ^ t;
        return Integer.toUnsignedLong(t ^ (t >>> 14)) / 4294967296.0;
    }

    /** The next number in {@code [low, high)}. */
    public double between(double low, double high) {
        return low + (high - low) * next();
    }

    /** The next whole number from {@code low} to {@code high}, both included. */
    public int whole(int low, int high) {
        return (int) Math.floor(low + (high - low + 1) * next());
    }

    public <T> T pick(List<T> choices) {
        return choices.get((int) Math.floor(next() * choices.size()));
    }
}
