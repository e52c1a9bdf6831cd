package io.marquee.admin.guide;

import com.vaadin.flow.component.Component;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.importing.GuideImport;

/** States of imports, in words. */
final class ImportTags {
    private ImportTags() {}

    static Component of(GuideImport.State state) {
        return switch (state) {
            case PREVIEW -> Markup.span("Looked at", "tag", "line");
            case WAITING -> Markup.span("Waiting", "tag", "s-info");
            case RUNNING -> Markup.span("Running", "tag", "s-info");
            case DONE -> Markup.span("Done", "tag", "s-ok");
            case FAILED -> Markup.span("Failed", "tag", "s-danger");
            case CANCELLED -> Markup.span("Stopped", "tag", "line");
            case ROLLED_BACK -> Markup.span("Rolled back", "tag", "s-warn");
        };
    }
}
