package io.marquee.localstack;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Which servers run for a home folder, whoever started them. */
public final class LeftServers {

    private LeftServers() {}

    /** The living servers' names and process ids. */
    public static Map<String, Long> of(Path home) {
        Map<String, Long> living = new TreeMap<>();
        Postmaster.holding(LocalStack.postgresHome(home).resolve("data"))
                .ifPresent(postmaster -> living.put("PostgreSQL", postmaster.pid()));
        LocalRedis.recorded(LocalStack.redisHome(home).resolve("redis.pid"))
                .ifPresent(process -> living.put("Redis", process.pid()));
        return living;
    }

    /** Deletes the data of both servers; neither may be running. */
    public static void deleteData(Path home) {
        if (!of(home).isEmpty()) {
            throw new LocalStackException("Still running: " + of(home));
        }
        Folders.delete(LocalStack.postgresHome(home));
        Folders.delete(LocalStack.redisHome(home));
        Folders.delete(home.resolve(Secrets.FILE));
    }
}
