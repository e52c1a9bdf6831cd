package io.marquee.admin.guide;

import io.marquee.account.AccountId;
import io.marquee.admin.ui.StaffAudience;
import io.marquee.edge.security.CurrentUser;
import io.marquee.epg.Channel;
import io.marquee.epg.Guide;
import io.marquee.epg.importing.GuideImport;
import io.marquee.epg.importing.GuideImportId;
import io.marquee.epg.importing.GuideImports;
import io.marquee.epg.source.GuideMappings;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSourceId;
import io.marquee.epg.source.GuideSources;
import io.marquee.job.Job;
import io.marquee.job.Jobs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that the pages of the guide ask and order. */
@Component
class ImportDesk {
    private final GuideImports imports;
    private final GuideSources sources;
    private final GuideMappings mappings;
    private final Guide guide;
    private final Jobs jobs;
    private final CurrentUser users;

    ImportDesk(
            GuideImports imports,
            GuideSources sources,
            GuideMappings mappings,
            Guide guide,
            Jobs jobs,
            CurrentUser users) {
        this.imports = imports;
        this.sources = sources;
        this.mappings = mappings;
        this.guide = guide;
        this.jobs = jobs;
        this.users = users;
    }

    GuideImports imports() {
        return imports;
    }

    GuideSources sources() {
        return sources;
    }

    GuideMappings mappings() {
        return mappings;
    }

    List<Channel> channels() {
        return guide.lineup(StaffAudience.ALL).channels();
    }

    List<GuideImport> latest() {
        return imports.latest(20);
    }

    Optional<Job> job(GuideImport of) {
        return of.job() == null ? Optional.empty() : jobs.find(of.job());
    }

    void stop(Job job) {
        jobs.cancel(job.id());
    }

    AccountId me() {
        return users.require().account();
    }

    GuideSource source(GuideSourceId id) {
        return sources.find(id).orElseThrow(() -> new IllegalArgumentException("The source is gone."));
    }

    Optional<GuideImport> find(GuideImportId id) {
        return imports.find(id);
    }
}
