package io.marquee.embedding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The model's files, brought by an artifact on the class path; native code wants them in a folder. */
final class ModelFiles {

    static final String MODEL = "all-MiniLM-L6-v2";

    private ModelFiles() {}

    /** Puts {@code model.onnx} and {@code tokenizer.json} into the folder, unless they are there already. */
    static void unpackTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        unpack("/all-minilm-l6-v2.onnx", folder.resolve("model.onnx"));
        unpack("/all-minilm-l6-v2-tokenizer.json", folder.resolve("tokenizer.json"));
    }

    private static void unpack(String resource, Path target) throws IOException {
        @Nullable URL source = ModelFiles.class.getResource(resource);
        if (source == null) {
            throw new FileNotFoundException(resource + " is not on the class path");
        }
        if (Files.exists(target)
                && Files.size(target) == source.openConnection().getContentLengthLong()) {
            return;
        }
        // Another process may do the same just now: whoever is last puts the same whole file in place.
        Path partial =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".partial");
        try (var content = source.openStream()) {
            Files.copy(content, partial, StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
