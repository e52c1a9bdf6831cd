package io.marquee.demo.launcher;

import io.marquee.localstack.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The payment provider of a local installation: a process beside the applications, as a real one is a company beside ours. */
record LocalProvider(Installation installation) {

    static final String NAME = "payments";

    private static final String MAIN = "io.marquee.demo.payments.LocalPayments";

    void requireFreePort() {
        Ports.requireFree(installation.paymentsPort(), NAME, "MARQUEE_PAYMENTS_PORT");
    }

    /** What it knows; it survives restarts. */
    Path ledger() {
        return installation.folder(NAME).resolve("ledger.json");
    }

    /** By which the applications find it. */
    Map<String, String> variables() {
        return Map.of("MARQUEE_PAYMENTS_URL", "http://localhost:" + installation.paymentsPort());
    }

    JavaChild start(Map<String, String> stack) {
        Map<String, String> variables = new TreeMap<>(stack);
        variables.put("MARQUEE_PAYMENTS_PORT", Integer.toString(installation.paymentsPort()));
        variables.put("MARQUEE_PAYMENTS_LEDGER", ledger().toString());
        return JavaChild.start(
                installation,
                NAME,
                List.of(
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.configurationFile=io/marquee/demo/launcher/logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MAIN),
                variables);
    }

    void awaitReady(JavaChild child) throws InterruptedException {
        App.awaitReady(child, URI.create("http://localhost:%d/health".formatted(installation.paymentsPort())));
    }
}
