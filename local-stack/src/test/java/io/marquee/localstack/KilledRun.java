package io.marquee.localstack;

import java.io.IOException;
import java.nio.file.Path;

/** A process that starts PostgreSQL and is killed before it could stop it. */
final class KilledRun {

    private KilledRun() {}

    /** Returns the server that it has left behind. */
    static Postmaster leaving(Path home, int port) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        home.toString(),
                        "" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return Postmaster.holding(home.resolve("data")).orElseThrow();
    }

    public static void main(String[] arguments) {
        LocalPostgres.start(LocalPostgresTest.settings(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
        Runtime.getRuntime().halt(9);
    }
}
