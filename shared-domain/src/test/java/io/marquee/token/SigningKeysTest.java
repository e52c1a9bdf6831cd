package io.marquee.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.testing.HandClock;
import io.marquee.testing.DomainTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class SigningKeysTest {

    @Autowired
    JdbcSigningKeys rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    @Test
    void processesThatStartTogetherAgreeOnTheFirstKey() throws Exception {
        jdbc.sql("update signing_key set retired_at = now()").update();
        List<Callable<String>> starts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            starts.add(() -> new SigningKeys(rows, clock).signing().id());
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> ids = new ArrayList<>();
            for (var started : threads.invokeAll(starts)) {
                ids.add(started.get());
            }

            assertThat(ids).containsOnly(ids.getFirst());
            assertThat(rows.unretired()).hasSize(1);
        }
    }
}
