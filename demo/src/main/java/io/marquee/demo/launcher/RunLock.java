package io.marquee.demo.launcher;

import io.marquee.localstack.LocalStackException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/** Held by the one run of an installation; the kernel lets go of it however the run ends. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws LocalStackException naming the process that has it
     */
    static RunLock take(Installation installation) {
        var pidFile = new PidFile(installation.pidFile("launcher"));
        try {
            FileChannel channel = FileChannel.open(
                    installation.folder("pids").resolve("launcher.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                String holder = pidFile.living()
                        .map(process -> "process " + process.pid())
                        .orElse("another process");
                throw new LocalStackException(
                        "Marquee is already running from %s (%s). Stop it first, or set MARQUEE_HOME and other ports."
                                .formatted(installation.home(), holder));
            }
            pidFile.write(ProcessHandle.current());
            return new RunLock(channel);
        } catch (IOException e) {
            throw new LocalStackException("Could not write into %s: %s".formatted(installation.home(), e), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The process ends: the kernel closes it.
        }
    }
}
