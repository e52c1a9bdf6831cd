package io.marquee.demo.payments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import tools.jackson.databind.json.JsonMapper;

/** The ledger's file: replaced as a whole, so that it is either the old one or the new one, whenever the process ends. */
record LedgerFile(Path file, JsonMapper json) {

    /** What was kept, or an empty ledger at the very first start. */
    Ledger read() {
        return Files.exists(file) ? Ledger.of(json.readValue(file, Ledger.Page.class)) : new Ledger();
    }

    void write(Ledger ledger) {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(partial, json.writeValueAsBytes(ledger.page()));
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
