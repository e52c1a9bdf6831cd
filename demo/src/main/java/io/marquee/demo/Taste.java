package io.marquee.demo;

import java.util.List;
import java.util.SplittableRandom;

/** One or two genres that somebody is fond of. */
record Taste(List<String> favourites) {
    Taste {
        favourites = List.copyOf(favourites);
    }

    /** Genres in proportion to how many titles they lead. */
    static Taste random(List<ShelfTitle> shelf, SplittableRandom random) {
        String first = genreOfAny(shelf, random);
        String second = genreOfAny(shelf, random);
        return new Taste(first.equals(second) || random.nextInt(3) == 0 ? List.of(first) : List.of(first, second));
    }

    private static String genreOfAny(List<ShelfTitle> shelf, SplittableRandom random) {
        return shelf.get(random.nextInt(shelf.size())).genres().getFirst();
    }

    /** How much the title is to this taste, in [0, 1]. */
    double likes(ShelfTitle title) {
        if (favourites.contains(title.genres().getFirst())) {
            return 1;
        }
        return title.genres().stream().anyMatch(favourites::contains) ? 0.7 : 0.12;
    }

    /** How good the title is to everybody, in [0, 1]; made up, but always the same. */
    static double quality(ShelfTitle title) {
        return new SplittableRandom(title.externalId().hashCode()).nextDouble();
    }
}
