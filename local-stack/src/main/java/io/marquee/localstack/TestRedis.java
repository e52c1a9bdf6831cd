package io.marquee.localstack;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Redis servers for integration tests. */
public final class TestRedis implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Path home;
    private final LocalRedis server;

    private TestRedis(Path home, LocalRedis server) {
        this.home = home;
        this.server = server;
    }

    /** The one that all tests of this JVM may share; it ends with the JVM. */
    public static RedisAddress shared() {
        return Shared.SERVER.address();
    }

    /** One of its own for a test that empties or kills it. */
    public static TestRedis start() {
        return startAt(Ports.anyFree());
    }

    /** One on a given port, for a test in which Redis comes back. */
    public static TestRedis startAt(int port) {
        Path home = TestServer.folder("redis" + COUNT.incrementAndGet());
        var redis = new TestRedis(home, LocalRedis.start(home, port));
        Runtime.getRuntime().addShutdownHook(new Thread(redis::close));
        return redis;
    }

    public RedisAddress address() {
        return server.address();
    }

    /** Forgets every key. */
    public void flush() {
        RedisConversation.flush(address());
    }

    /** Kills it. */
    @Override
    public void close() {
        server.close();
        TestServer.discard(home);
    }

    private static final class Shared {
        static final TestRedis SERVER = start();
    }
}
