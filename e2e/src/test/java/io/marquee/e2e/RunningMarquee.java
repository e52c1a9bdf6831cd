package io.marquee.e2e;

import io.marquee.localstack.testing.RunningInstallation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The installation that the journeys go through: {@code ./marquee run} with its own ports and data, started once for all
 * tests and ended with their JVM. With {@code -Dmarquee.base.viewer=http://localhost:8080} and
 * {@code -Dmarquee.base.admin=http://localhost:8081} one that runs already is used instead, and is changed by the tests.
 */
final class RunningMarquee {

    private static @Nullable RunningMarquee instance;

    private final int viewerPort;
    private final int adminPort;

    private RunningMarquee(int viewerPort, int adminPort) {
        this.viewerPort = viewerPort;
        this.adminPort = adminPort;
    }

    /** Starts it where nothing has done so yet. */
    static synchronized RunningMarquee get() {
        if (instance == null) {
            String viewer = System.getProperty("marquee.base.viewer");
            String admin = System.getProperty("marquee.base.admin");
            instance = viewer == null || admin == null
                    ? started()
                    : new RunningMarquee(
                            URI.create(viewer).getPort(), URI.create(admin).getPort());
        }
        return Objects.requireNonNull(instance);
    }

    /** The root of the app's addresses under any host name, without a slash at the end. */
    String base(App app, String host) {
        return "http://" + host + ":" + port(app);
    }

    String base(App app, Brand brand) {
        return base(app, brand.host());
    }

    int port(App app) {
        return app == App.VIEWER ? viewerPort : adminPort;
    }

    private static RunningMarquee started() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            RunningInstallation installation =
                    RunningInstallation.start(Path.of(".."), Files.createTempDirectory(target, "home-"));
            return new RunningMarquee(installation.viewerPort(), installation.adminPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
