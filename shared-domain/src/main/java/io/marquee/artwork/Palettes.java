package io.marquee.artwork;

import io.marquee.artwork.drawing.Palette;
import java.util.List;
import java.util.stream.Stream;

/** The palettes of each genre, in the order ink, deep, mid, glow, hot, paper. Their order is part of the recipe. */
final class Palettes {

    private static final List<Palette> HORROR = palettes(
            "0b0a0c 24121a 6d1423 e8402f f6c177 f6ead6",
            "080c0d 0f2227 22565c 9fd6c2 e23e3e eef3e6",
            "0c0912 201531 53307a c59bf0 f2643d f4ecf7",
            "0d0b07 2b2110 7a5a1e f0c35a c2281f f8efd9");

    private static final List<Palette> SCIFI = palettes(
            "06080f 0d1b3a 1d4f8f 7fd4ff ffb547 eef6ff",
            "0b0710 241040 5b2aa6 c08bff 3df0d0 f3edff",
            "100a06 33190c 8a4416 ffb15c 5fd0e6 fff1e0",
            "05100f 0b2e30 13716d 6ff0d6 ff6b5e eafff9");

    private static final List<Palette> COMEDY = palettes(
            "14100a 6b2d12 e0662b ffd166 1f7a8c fff6e3",
            "0a1214 0f4c5c 1f8a8c ffe08a f2545b fffbee",
            "150d0a 7a1f24 d9483b ffe3a8 2b4c7e fff4e6",
            "12110a 4b4a1c b0952b fff0b3 c8553d fffbea");

    private static final List<Palette> NOIR = palettes(
            "08090b 15181d 3a414c dfe6ee f2b632 f4f1ea",
            "090807 1d1916 4d4238 f0dcc0 c8102e f7f0e6",
            "060a10 101c2e 2b4666 b9d4f0 ff5c39 eef3f8");

    private static final List<Palette> THRILLER = palettes(
            "0d080b 4a0f1f c22035 ff8a5b f5e6c8 fff3e6",
            "070b12 10294d 1f5fae f5d547 f0503c f6f4ec",
            "0b0a08 3a2a12 c2761b ffd23f 2c7da0 fff6df");

    private static final List<Palette> ROMANCE = palettes(
            "130a10 5a1738 c93c6b ffb3a7 ffe3c2 fff1ec",
            "0f0b14 3b235c 8f57b3 ffc2d1 ffdd9e fdf1f7",
            "0c0f12 1d3d4f 4f8a94 ffd6ba ee6c4d fff6ee");

    private static final List<Palette> DRAMA = palettes(
            "0c0b0a 2e2620 7d6450 ead2ac b23a2e f8f0e3",
            "090c0f 1c2b38 4d6b82 d8e2e6 e09f3e f4f4ef",
            "0d0a0e 33203a 7a4b6d e5c1cd f0a04b f8f0f4");

    private static final List<Palette> ANIMATION = palettes(
            "08140f 14532d 3fa34d d9f27e ff8fab fffdf0",
            "0a1020 1b3a8a 3f8efc bdf0ff ffb703 f7fcff",
            "170a14 7b2d8b ef5da8 ffd1e8 ffe066 fff6fb",
            "1a0f06 a84a12 ff9838 ffeaa0 2ec4b6 fffaf0");

    private static final List<Palette> FANTASY = palettes(
            "080b14 1a2350 43519e e6c7ff ff9e5e f5f1ff",
            "071012 12404a 2a8a83 ffe6a3 ff6f61 f3fbf6",
            "120a08 4a1d17 a8482c ffcf87 6cc5c1 fff4e4");

    private static final List<Palette> ADVENTURE = palettes(
            "120c07 5a2e12 c9782c ffdf9b 23666b fff5e2",
            "070e12 134058 2f8aa8 ffe8b8 e4572e f5fbfa",
            "0f0d08 45491f 8f9a3a fff0b8 c8442e fdfbe9");

    private static final List<Palette> ACTION =
            palettes("0c0808 3d0f0a d93a1a ffae34 ffe9c9 fff4ea", "06090e 0b2a4a 0f6fd1 6fe3ff ff5a36 f0f8ff");

    private static final List<Palette> DOCUMENTARY = palettes(
            "0a0c0b 1f2a24 4c6b57 cfe3c4 e7a33e f5f7ee",
            "0b0b0d 26272d 5d616e e4e6ec e4572e f7f7f5",
            "0d0b08 3a2d1b 8a6a3c f1d9a7 3d8f9e faf3e4");

    private Palettes() {}

    static List<Palette> of(ArtGenre genre) {
        return switch (genre) {
            case HORROR -> HORROR;
            case SCIFI -> SCIFI;
            case COMEDY -> COMEDY;
            case NOIR -> NOIR;
            case THRILLER -> THRILLER;
            case ROMANCE -> ROMANCE;
            case DRAMA -> DRAMA;
            case ANIMATION -> ANIMATION;
            case FANTASY -> FANTASY;
            case ADVENTURE -> ADVENTURE;
            case ACTION -> ACTION;
            case DOCUMENTARY -> DOCUMENTARY;
        };
    }

    private static List<Palette> palettes(String... colours) {
        return Stream.of(colours).map(Palette::of).toList();
    }
}
