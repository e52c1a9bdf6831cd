package io.marquee.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.marquee.edge.api.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be built. Stands alone: the shell may need what is missing. */
@PageTitle("Something went wrong")
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        boolean outage = Outage.isDatabase(failure.getException());
        if (outage) {
            LOG.warn("The database does not answer: {}", Outage.reason(failure.getException()));
        } else {
            LOG.error("{} failed", event.getLocation().getPath(), failure.getException());
        }
        addClassName("alone");
        add(Markup.state(
                Icon.WARNING,
                outage ? "We will be right back" : "Something went wrong",
                outage
                        ? "The service cannot reach its data at the moment. Nothing is lost; please try again shortly."
                        : "The fault is ours and has been recorded. Trying again may help.",
                Markup.linkButton(event.getLocation().getPathWithQueryParameters(), Icon.AGAIN, "Try again", "ghost")));
        return outage ? 503 : 500;
    }
}
