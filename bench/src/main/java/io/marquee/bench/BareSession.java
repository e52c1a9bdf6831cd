package io.marquee.bench;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The model's file in ONNX Runtime and nothing around it: batches of like length, tokenised beforehand. */
final class BareSession implements AutoCloseable {

    private static final int BATCH = 32;

    private final OrtSession session;
    private final List<Map<String, OnnxTensor>> batches = new ArrayList<>();

    /** The engine of the platform must have been loaded before: both share one environment. */
    BareSession(Path folder, List<String> texts) throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(Math.min(4, Runtime.getRuntime().availableProcessors()));
        session = environment.createSession(folder.resolve("model.onnx").toString(), options);
        List<String> byLength =
                texts.stream().sorted(Comparator.comparingInt(String::length)).toList();
        try (var tokenizer = HuggingFaceTokenizer.newInstance(
                folder.resolve("tokenizer.json"),
                Map.of("padding", "true", "truncation", "true", "maxLength", "256"))) {
            for (int from = 0; from < byLength.size(); from += BATCH) {
                Encoding[] batch =
                        tokenizer.batchEncode(byLength.subList(from, Math.min(from + BATCH, byLength.size())));
                batches.add(Map.of(
                        "input_ids", tensor(environment, batch, Encoding::getIds),
                        "attention_mask", tensor(environment, batch, Encoding::getAttentionMask),
                        "token_type_ids", tensor(environment, batch, Encoding::getTypeIds)));
            }
        }
    }

    void run() throws OrtException {
        for (Map<String, OnnxTensor> batch : batches) {
            session.run(batch).close();
        }
    }

    @Override
    public void close() throws OrtException {
        batches.forEach(batch -> batch.values().forEach(OnnxTensor::close));
        session.close();
    }

    private static OnnxTensor tensor(OrtEnvironment environment, Encoding[] batch, Function<Encoding, long[]> part)
            throws OrtException {
        return OnnxTensor.createTensor(
                environment, Arrays.stream(batch).map(part).toArray(long[][]::new));
    }
}
