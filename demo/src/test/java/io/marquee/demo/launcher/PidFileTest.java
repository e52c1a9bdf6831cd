package io.marquee.demo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void findsALivingJavaProcess() {
        PidFile file = written(ProcessHandle.current());

        assertThat(file.living()).contains(ProcessHandle.current());
    }

    @Test
    void doesNotTakeALaterProcessWithTheSameNumberForIt() throws Exception {
        PidFile file = written(ProcessHandle.current());
        String yesterday = Instant.now().minusSeconds(86_400).toString();
        Files.write(file.file(), List.of(Long.toString(ProcessHandle.current().pid()), yesterday));

        assertThat(file.living()).isEmpty();
    }

    @Test
    void doesNotTakeAnotherProgramForIt() throws Exception {
        Process sleep = new ProcessBuilder("sleep", "60").start();
        try {
            assertThat(written(sleep.toHandle()).living()).isEmpty();
        } finally {
            sleep.destroyForcibly();
        }
    }

    @Test
    void knowsThatNothingWasWritten() throws Exception {
        var file = new PidFile(folder.resolve("none.pid"));
        assertThat(file.living()).isEmpty();

        Files.writeString(file.file(), "");
        assertThat(file.living()).isEmpty();
    }

    private PidFile written(ProcessHandle process) {
        var file = new PidFile(folder.resolve("some.pid"));
        file.write(process);
        return file;
    }
}
