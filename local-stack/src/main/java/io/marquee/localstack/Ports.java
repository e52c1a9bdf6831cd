package io.marquee.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports on the loopback address. */
public final class Ports {

    private Ports() {}

    /**
     * Refuses a port that somebody listens on.
     *
     * @throws LocalStackException naming the port, what wanted it, and the variable that chooses another
     */
    public static void requireFree(int port, String purpose, String variable) {
        if (!isFree(port)) {
            throw new LocalStackException(
                    "Port %d, wanted for %s, is taken by another program. Stop that, or choose another port with %s."
                            .formatted(port, purpose, variable));
        }
    }

    private static boolean isFree(int port) {
        return binds(port, "127.0.0.1") && binds(port, "0.0.0.0");
    }

    private static boolean binds(int port, String address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A port that was free a moment ago. */
    public static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
