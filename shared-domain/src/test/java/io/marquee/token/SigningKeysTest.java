package io.marquee.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.testing.HandClock;
import io.marquee.testing.DomainTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class SigningKeysTest {

    static final int PROCESSES = 6;

    @Autowired
    JdbcSigningKeys rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    @Test
    void processesThatStartTogetherAgreeOnTheFirstKey() throws Exception {
        jdbc.sql("update signing_key set retired_at = now()").update();
        List<Callable<Void>> starts = new ArrayList<>();
        CyclicBarrier together = new CyclicBarrier(PROCESSES);
        for (int i = 0; i < PROCESSES; i++) {
            SigningKey own = SigningKey.generate(clock.instant());
            starts.add(() -> {
                together.await();
                rows.insertFirst(own);
                return null;
            });
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var started : threads.invokeAll(starts)) {
                started.get();
            }
        }

        assertThat(rows.unretired()).hasSize(1);
        assertThat(new SigningKeys(rows, clock).signing().id())
                .isEqualTo(rows.unretired().getFirst().id());
    }
}
