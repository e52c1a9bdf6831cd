package io.marquee.bench;

import io.marquee.epg.importing.GuideImports;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import io.marquee.epg.source.SourceDraft;
import io.marquee.job.Admission;
import io.marquee.job.Job;
import io.marquee.job.JobId;
import io.marquee.job.Jobs;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Imports a guide twice in a process of its own, with whatever heap it was given, and prints how long each took. */
final class GuideImportNode {
    private GuideImportNode() {}

    /** The tenant and the file. */
    public static void main(String[] arguments) throws Exception {
        Domain.quietly();
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.put("marquee.jobs.enabled", "true");
        try (var context = Domain.boot(settings)) {
            var tenant = new TenantId(UUID.fromString(arguments[0]));
            for (int i = 0; i < 2; i++) {
                Job done = TenantScope.<Job, Exception>call(tenant, () -> run(context, Path.of(arguments[1])));
                Duration took = Duration.between(done.startedAt(), done.finishedAt());
                System.out.println(done.state() + " " + took.toMillis() + " " + done.error() + " " + done.report());
            }
        }
    }

    private static Job run(ApplicationContext context, Path file) throws IOException, InterruptedException {
        GuideSources sources = context.getBean(GuideSources.class);
        GuideSource source = sources.all().stream().findFirst().orElseGet(() -> {
            SourceDraft usual = SourceDraft.usual("Synthetic", GuideKind.XMLTV, null);
            return sources.add(new SourceDraft(
                    usual.name(),
                    usual.kind(),
                    null,
                    usual.defaultZone(),
                    usual.priority(),
                    usual.timeShift(),
                    null,
                    true,
                    true,
                    true));
        });
        JobId job;
        try (InputStream bytes = Files.newInputStream(file)) {
            Admission admission = context.getBean(GuideImports.class).upload(source, "guide.xml", bytes, null);
            job = admission.job().id();
        }
        Jobs jobs = context.getBean(Jobs.class);
        while (jobs.find(job).orElseThrow().state().isActive()) {
            Thread.sleep(100);
        }
        return jobs.find(job).orElseThrow();
    }
}
