package io.marquee.demo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OpenedTest {

    private final List<String> closed = new ArrayList<>();
    private final Opened opened = new Opened();

    @Test
    void closesInReverseOrderEvenAfterAFailure() {
        opened.add(() -> closing("database"));
        opened.add(() -> (AutoCloseable) () -> {
            throw new IllegalStateException("stuck");
        });
        opened.add(() -> closing("app"));

        opened.close();
        opened.close();

        assertThat(closed).containsExactly("app", "database");
    }

    @Test
    void startsNothingMoreOnceItIsClosing() {
        opened.close();

        assertThatThrownBy(() -> opened.add(() -> closing("late"))).isInstanceOf(CancellationException.class);
        assertThat(closed).isEmpty();
    }

    @Test
    void aSignalInTheMiddleOfAStartWaitsForItAndThenClosesIt() throws InterruptedException {
        var starting = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        Thread start = Thread.ofVirtual()
                .start(() -> opened.add(() -> {
                    starting.countDown();
                    awaitUninterrupted(finish);
                    return closing("database");
                }));
        starting.await();

        Thread signal = Thread.ofVirtual().start(opened::close);
        while (!opened.isClosing()) {
            Thread.onSpinWait();
        }
        finish.countDown();
        start.join();
        signal.join();

        assertThat(closed).containsExactly("database");
    }

    private AutoCloseable closing(String name) {
        return () -> closed.add(name);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
