package io.marquee.embedding;

import ai.djl.MalformedModelException;
import ai.djl.huggingface.translator.TextEmbeddingTranslatorFactory;
import ai.djl.inference.Predictor;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * A sentence transformer in this process, on DJL's ONNX Runtime. Loaded by whoever needs it first and shared from then
 * on; nothing is fetched from the network.
 */
@Component
class DjlEmbeddingModel implements EmbeddingModel, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DjlEmbeddingModel.class);

    /** More make the runtime keep more memory, without making it faster. */
    private static final int BATCH = 32;

    private final ModelSettings settings;
    private final Deque<Predictor<String, float[]>> idle = new ArrayDeque<>();
    private @Nullable ZooModel<String, float[]> loaded;

    DjlEmbeddingModel(ModelSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public float[][] embed(List<String> texts) {
        var vectors = new float[texts.size()][];
        if (texts.isEmpty()) {
            return vectors;
        }
        // A batch is padded to its longest text, so texts of like length go together.
        int[] byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> texts.get(index).length()))
                .mapToInt(Integer::intValue)
                .toArray();
        Predictor<String, float[]> predictor = borrow();
        try {
            for (int from = 0; from < byLength.length; from += BATCH) {
                int[] batch = Arrays.copyOfRange(byLength, from, Math.min(from + BATCH, byLength.length));
                List<float[]> answers = predictor.batchPredict(
                        IntStream.of(batch).mapToObj(texts::get).toList());
                for (int i = 0; i < batch.length; i++) {
                    vectors[batch[i]] = answers.get(i);
                }
            }
        } catch (TranslateException failure) {
            throw new EmbeddingException("the embedding model " + name() + " failed", failure);
        } finally {
            giveBack(predictor);
        }
        return vectors;
    }

    @Override
    public synchronized void destroy() {
        idle.forEach(Predictor::close);
        idle.clear();
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }

    private synchronized Predictor<String, float[]> borrow() {
        Predictor<String, float[]> predictor = idle.poll();
        return predictor == null ? model().newPredictor() : predictor;
    }

    private synchronized void giveBack(Predictor<String, float[]> predictor) {
        idle.push(predictor);
    }

    private ZooModel<String, float[]> model() {
        if (loaded == null) {
            Path folder = settings.location() == null ? settings.folder() : settings.location();
            long begun = System.nanoTime();
            try {
                if (settings.location() == null) {
                    ModelFiles.unpackTo(folder);
                }
                loaded = load(folder);
            } catch (IOException | ModelNotFoundException | MalformedModelException | RuntimeException failure) {
                throw new EmbeddingException(
                        "the embedding model " + name() + " cannot be loaded from " + folder + ": "
                                + failure.getMessage(),
                        failure);
            }
            log.info("{} loaded from {} in {} ms", name(), folder, (System.nanoTime() - begun) / 1_000_000);
        }
        return loaded;
    }

    private ZooModel<String, float[]> load(Path folder)
            throws IOException, ModelNotFoundException, MalformedModelException {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        return Criteria.builder()
                .setTypes(String.class, float[].class)
                .optModelPath(folder)
                .optModelName("model")
                .optEngine("OnnxRuntime")
                .optOption("intraOpNumThreads", Integer.toString(settings.threads()))
                .optTranslatorFactory(new TextEmbeddingTranslatorFactory())
                .optArgument("includeTokenTypes", "true")
                .optArgument("pooling", "mean")
                .optArgument("normalize", "true")
                .optArgument("padding", "true")
                .optArgument("maxLength", "256")
                .build()
                .loadModel();
    }
}
