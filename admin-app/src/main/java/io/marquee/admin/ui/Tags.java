package io.marquee.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.marquee.catalogue.Publication;
import io.marquee.embedding.EmbeddingState;
import io.marquee.job.JobState;

/** States as words in a tinted box: never by colour alone. */
public final class Tags {

    private Tags() {}

    public static Component of(Publication publication) {
        return Markup.span(words(publication), "tag", style(publication));
    }

    public static Component of(JobState state) {
        return Markup.span(
                words(state),
                "tag",
                switch (state) {
                    case SUCCEEDED -> "s-ok";
                    case FAILED -> "s-danger";
                    case QUEUED, RUNNING -> "s-info";
                    case CANCELLED -> "line";
                });
    }

    /** The plan from which on something opens; the lowest plan is no privilege. */
    public static Component tier(String plan, boolean lowest) {
        Span tag = Markup.span(plan, "tag");
        tag.addClassName(lowest ? "line" : "tier");
        return tag;
    }

    public static String words(Publication publication) {
        return switch (publication) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Published";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    /** The class that tints it. */
    public static String style(Publication publication) {
        return switch (publication) {
            case DRAFT -> "line";
            case PUBLISHED -> "s-ok";
            case WITHDRAWN -> "s-warn";
        };
    }

    public static String words(JobState state) {
        return switch (state) {
            case QUEUED -> "Waiting";
            case RUNNING -> "Running";
            case SUCCEEDED -> "Done";
            case FAILED -> "Failed";
            case CANCELLED -> "Cancelled";
        };
    }

    public static String words(EmbeddingState state) {
        return switch (state) {
            case CURRENT -> "Fresh";
            case STALE -> "Stale";
            case MISSING -> "Not yet";
        };
    }

    /** The class that colours it. */
    public static String style(EmbeddingState state) {
        return switch (state) {
            case CURRENT -> "ok";
            case STALE -> "warn";
            case MISSING -> "faint";
        };
    }
}
