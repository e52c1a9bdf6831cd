package io.marquee.bench;

import ai.onnxruntime.OrtException;
import io.marquee.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Texts per second through the platform's model against the bare session on the same batches of tokens. */
final class EmbeddingBench {

    private final EmbeddingModel model;
    private final Path folder;
    private final int texts;
    private final int rounds;

    EmbeddingBench(EmbeddingModel model, Path folder, boolean quick) {
        this.model = model;
        this.folder = folder;
        this.texts = quick ? 64 : 256;
        this.rounds = quick ? 2 : 4;
    }

    Figure run() throws IOException, OrtException {
        List<String> some = texts();
        model.embed(some.subList(0, 32)); // loads the engine, which has to come before any bare session
        try (var bare = new BareSession(folder, some)) {
            var ours = new Samples();
            var floor = new Samples();
            bare.run();
            for (int round = 0; round < rounds; round++) {
                long begun = System.nanoTime();
                bare.run();
                floor.add(System.nanoTime() - begun);
                ours.take(() -> model.embed(some));
            }
            double rate = some.size() * 1e9 / ours.medianNanos();
            double bareRate = some.size() * 1e9 / floor.medianNanos();
            return new Figure(
                    "Embedding", perSecond(rate), perSecond(bareRate), rate / bareRate, new Figure.AtLeast(0.8));
        }
    }

    /** Of different lengths, as synopses are. */
    private List<String> texts() {
        var random = new SplittableRandom(7);
        return IntStream.range(0, texts)
                .mapToObj(number -> {
                    var title = SyntheticTitle.of(number, random.nextInt(40), random);
                    int end = title.synopsis().length() * (20 + random.nextInt(81)) / 100;
                    return String.join(", ", title.genres()) + " film. " + title.name() + ". "
                            + title.synopsis().substring(0, end);
                })
                .toList();
    }

    private static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%.1f texts/s", rate);
    }
}
