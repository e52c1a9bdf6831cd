package io.marquee.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRedisTest {

    @TempDir
    Path home;

    private final int port = Ports.anyFree();

    @Test
    void takesOverTheServerThatAKilledRunLeftAndEndsIt() {
        LocalRedis left = LocalRedis.start(home, port);

        try (LocalRedis next = LocalRedis.start(home, port)) {
            assertThat(next.reused()).isTrue();
            assertThat(next.process()).isEqualTo(left.process());
        }
        assertThat(RedisConversation.answersPing(left.address())).isFalse();
    }

    @Test
    void usesSomebodyElsesServerAndLeavesItAlone(@TempDir Path elsewhere) {
        try (LocalRedis theirs = LocalRedis.start(elsewhere, port)) {
            LocalRedis.start(home, port).close();

            assertThat(RedisConversation.answersPing(theirs.address())).isTrue();
        }
    }

    @Test
    void namesThePortAndTheVariableWhenSomethingElseListens() throws Exception {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalRedis.start(home, port))
                    .isInstanceOf(LocalStackException.class)
                    .hasMessageContaining(Integer.toString(port))
                    .hasMessageContaining("MARQUEE_REDIS_PORT");
        }
    }

    @Test
    void aTestCanKillItAndBringItBack() {
        TestRedis redis = TestRedis.start();
        redis.close();

        assertThat(RedisConversation.answersPing(redis.address())).isFalse();
        try (TestRedis back = TestRedis.startAt(redis.address().port())) {
            assertThat(RedisConversation.answersPing(back.address())).isTrue();
        }
    }
}
