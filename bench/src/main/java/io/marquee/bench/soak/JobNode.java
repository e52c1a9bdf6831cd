package io.marquee.bench.soak;

import io.marquee.bench.Domain;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A process that runs jobs, made to be killed. It ends by itself when whoever started it closes its input. */
final class JobNode {

    private JobNode() {}

    public static void main(String[] arguments) throws IOException {
        Domain.quietly();
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.put("marquee.jobs.enabled", "true");
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            settings.put(argument.substring(0, sign), argument.substring(sign + 1));
        }
        try (var context = Domain.boot(settings)) {
            while (context.isRunning() && System.in.read() >= 0) {
                // Nobody has anything to say here.
            }
        }
    }
}
