package io.marquee.viewer.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** What does not exist, is another tenant's, or is not for this profile: one answer for all three. */
@Tag("div")
@ParentLayout(PortalLayout.class)
@PageTitle("Not found")
@PermitAll
@StyleSheet("context://ui/search.css")
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        addClassNames("page", "alone");
        Anchor home = new Anchor("/", "Back to home");
        home.addClassNames("btn", "play");
        Div state = new Div(
                new H1("Nothing here"),
                Markup.paragraph("This page does not exist, or is not part of your profile."),
                home);
        state.addClassName("state");
        add(state);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
