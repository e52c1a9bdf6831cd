package io.marquee.embedding;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the embedding model is and how it runs. Another sentence transformer of 384 dimensions can be put in its place:
 * a folder with {@code model.onnx} and {@code tokenizer.json}, named by {@code marquee.model.location}.
 */
@Component
final class ModelSettings {

    private final Path folder;
    private final @Nullable Path location;
    private final String name;
    private final int threads;

    ModelSettings(
            @Value("${marquee.model-dir:${user.home}/.cache/marquee/model}") Path folder,
            @Value("${marquee.model.location:#{null}}") @Nullable Path location,
            @Value("${marquee.model.name:" + ModelFiles.MODEL + "}") String name,
            @Value("${marquee.model.threads:0}") int threads) {
        this.folder = folder;
        this.location = location;
        this.name = name;
        this.threads = threads > 0 ? threads : Math.min(4, Runtime.getRuntime().availableProcessors());
    }

    /** The folder that Marquee fills with its own model, used where no other is configured. */
    Path folder() {
        return folder;
    }

    /** A folder with another model, or null. */
    @Nullable
    Path location() {
        return location;
    }

    /** Goes into the database beside every vector. */
    String name() {
        return name;
    }

    /** Threads within one inference. */
    int threads() {
        return threads;
    }
}
