package io.marquee.viewer.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is shown when a page could not be made. Stands alone: the frame may be what failed. */
@Tag("div")
@PageTitle("Something went wrong")
@AnonymousAllowed
@StyleSheet("context://ui/search.css")
class FailureView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        addClassNames("page", "alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String path = event.getLocation().getPath();
        boolean outage = isOutage(parameter.getException());
        LOG.error("page {} failed", path, parameter.getException());
        Anchor again = new Anchor("/" + path, "Try again");
        again.getElement().setAttribute("router-ignore", true);
        again.addClassNames("btn", "play");
        Div state = new Div(
                new H1(outage ? "We will be right back" : "Something went wrong"),
                Markup.paragraph(
                        outage
                                ? "The service cannot reach its data at the moment. Nothing of yours is lost."
                                : "This page could not be shown. The others still work."),
                again);
        state.addClassName("state");
        add(state);
        return outage ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }
}
