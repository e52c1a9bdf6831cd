package io.marquee.localstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two words of the Redis protocol that taking over and ending a server need. */
final class RedisConversation {

    private static final int MILLIS = 500;

    private RedisConversation() {}

    static boolean answersPing(RedisAddress address) {
        return say(address, "PING").filter("+PONG"::equals).isPresent();
    }

    static void shutDown(RedisAddress address) {
        say(address, "SHUTDOWN NOSAVE");
    }

    static void flush(RedisAddress address) {
        say(address, "FLUSHALL");
    }

    /** @return the first line of the answer; nothing if nobody, or no Redis, listens there */
    private static Optional<String> say(RedisAddress address, String command) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.host(), address.port()), MILLIS);
            socket.setSoTimeout(MILLIS);
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Optional.ofNullable(reader.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
