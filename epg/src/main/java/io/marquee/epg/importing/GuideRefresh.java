package io.marquee.epg.importing;

import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import io.marquee.job.Admission;
import io.marquee.job.RecurringWork;
import io.marquee.job.Rhythm;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Has the sources fetched whose time has come, one after the other. */
@Component
class GuideRefresh implements RecurringWork {
    private final GuideSources sources;
    private final GuideImports imports;

    GuideRefresh(GuideSources sources, GuideImports imports) {
        this.sources = sources;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "guide-refresh";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        for (GuideSource source : sources.due()) {
            if (imports.refresh(source) instanceof Admission.AlreadyRunning) {
                return; // it stays due
            }
        }
    }
}
