package io.marquee.bench.soak;

import io.marquee.bench.SyntheticCatalogue;
import io.marquee.bench.SyntheticListings;
import io.marquee.bench.SyntheticTenant;
import io.marquee.epg.importing.GuideImports;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import io.marquee.epg.source.SourceDraft;
import io.marquee.job.Job;
import io.marquee.job.JobId;
import io.marquee.job.JobState;
import io.marquee.job.Jobs;
import io.marquee.localstack.TestDatabase;
import io.marquee.tenancy.TenantScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;

/**
 * Kills a process again and again in the middle of an import: at every moment each channel shows the old guide or the new
 * one, whole, and another process goes on.
 */
final class GuideImportKillSoak implements Trial {
    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final int CHANNELS = 800;
    private static final int PROGRAMMES = 48;

    private final TestDatabase database;
    private final Map<String, String> environment;
    private final Jobs jobs;
    private final GuideImports imports;
    private final GuideSources sources;
    private final int kills;

    GuideImportKillSoak(
            TestDatabase database, Map<String, String> environment, ApplicationContext context, boolean brief) {
        this.database = database;
        this.environment = environment;
        this.jobs = context.getBean(Jobs.class);
        this.imports = context.getBean(GuideImports.class);
        this.sources = context.getBean(GuideSources.class);
        this.kills = brief ? 2 : 30;
    }

    @Override
    public String name() {
        return kills + " kills in the middle of a guide's import leave no channel mixed or empty";
    }

    @Override
    public String run() throws Exception {
        SyntheticTenant tenant = new SyntheticCatalogue(database).withoutVectors(1);
        SyntheticListings first = guide(0);
        JobId job = start(tenant, first);
        int midway = 0;
        int shown = 0;
        for (int i = 0; i <= kills; i++) {
            try (var process = new JobProcess(environment, List.of("marquee.jobs.heartbeat=1s"))) {
                await(tenant, process, job);
                shown = check(tenant, i, i);
                if (i == kills) {
                    break;
                }
                job = start(tenant, guide(i + 1));
                waitToKill(tenant, job);
                process.kill();
            }
            int done = check(tenant, i, i + 1);
            midway += done > 0 && done < CHANNELS ? 1 : 0;
        }
        return kills + " kills, " + midway + " of them among the channels; every channel whole each time, in the end "
                + shown + " with the last guide";
    }

    private static SyntheticListings guide(int generation) {
        Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        return new SyntheticListings("G" + generation, CHANNELS, PROGRAMMES, 8, tomorrow);
    }

    private JobId start(SyntheticTenant tenant, SyntheticListings guide) throws Exception {
        Path file = Files.createTempFile("guide", ".xml");
        try {
            guide.write(file);
            return TenantScope.<JobId, IOException>call(tenant.id(), () -> {
                try (InputStream bytes = Files.newInputStream(file)) {
                    return imports.upload(source(), "guide.xml", bytes, null)
                            .job()
                            .id();
                }
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private GuideSource source() {
        return sources.all().stream().findFirst().orElseGet(() -> {
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
    }

    /** Until the import has come to some channel or, one time in five, until it has just begun. */
    private void waitToKill(SyntheticTenant tenant, JobId job) throws Exception {
        var random = ThreadLocalRandom.current();
        int channels = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(CHANNELS * 3 / 4);
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (true) {
            Job now = find(tenant, job);
            boolean come = channels == 0 || (now.total() > 0 && now.done() >= channels);
            boolean begun = now.state() == JobState.RUNNING && come;
            if (begun || !now.state().isActive()) {
                Thread.sleep(random.nextInt(50));
                return;
            }
            if (System.nanoTime() - end > 0) {
                throw new Violation("the import does not begin: " + now);
            }
            Thread.sleep(10);
        }
    }

    private void await(SyntheticTenant tenant, JobProcess process, JobId job) throws Exception {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (find(tenant, job).state().isActive()) {
            if (!process.isAlive()) {
                throw new Violation("the process has ended by itself");
            }
            if (System.nanoTime() - end > 0) {
                throw new Violation("not finished within " + AT_MOST.toSeconds() + " s");
            }
            Thread.sleep(100);
        }
        Job done = find(tenant, job);
        if (done.state() != JobState.SUCCEEDED) {
            throw new Violation("ended as " + done);
        }
    }

    private Job find(SyntheticTenant tenant, JobId job) {
        return TenantScope.<Job, RuntimeException>call(
                tenant.id(), () -> jobs.find(job).orElseThrow());
    }

    /** How many channels show the new generation; all others show the old one, and each is whole. */
    private int check(SyntheticTenant tenant, int old, int latest) throws SQLException, Violation {
        try (var superuser = database.superuser().connect();
                var select = superuser.prepareStatement("""
                        select count(*) as channels, count(*) filter (where generations = 1 and shows = ?) as whole,
                               count(*) filter (where generation = ?) as new, count(*) filter (where generation = ?) as old
                          from (select c.id, count(p.id) as shows, count(distinct split_part(p.name, ' ', 1)) as generations,
                                       min(split_part(p.name, ' ', 1)) as generation
                                  from marquee.channel c
                                  left join marquee.broadcast b on b.tenant_id = c.tenant_id and b.channel_id = c.id
                                  left join marquee.programme p on p.tenant_id = b.tenant_id and p.id = b.programme_id
                                 where c.tenant_id = ?
                                 group by c.id) x
                        """)) {
            select.setInt(1, PROGRAMMES);
            select.setString(2, "G" + latest);
            select.setString(3, "G" + old);
            select.setObject(4, tenant.id().value());
            try (var row = select.executeQuery()) {
                row.next();
                int whole = row.getInt("whole");
                int fresh = row.getInt("new");
                int others = old == latest ? 0 : row.getInt("old");
                if (row.getInt("channels") != CHANNELS || whole != CHANNELS || fresh + others != CHANNELS) {
                    throw new Violation("of " + row.getInt("channels") + " channels " + whole + " are whole, " + fresh
                            + " new, " + others + " old");
                }
                return fresh;
            }
        }
    }
}
