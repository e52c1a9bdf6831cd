package io.marquee.demo.launcher;

import io.marquee.localstack.LocalStackException;
import java.nio.file.Path;

/** The Java half of the command {@code ./marquee}: {@code run}, {@code status} and {@code demo-reset}. */
public final class Launcher {

    private Launcher() {}

    /** The property {@code marquee.root} is the project's folder; the environment says the rest. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var installation = Installation.from(System.getenv(), Path.of(System.getProperty("marquee.root", "")));
            switch (arguments.length == 0 ? "run" : arguments[0]) {
                case "run" -> System.exit(new Run(installation).untilStopped());
                case "status" -> System.out.print(new Status(installation).describe());
                case "demo-reset" -> System.out.println(new DemoReset(installation).perform());
                default -> throw new LocalStackException("Unknown command " + arguments[0]);
            }
        } catch (LocalStackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
