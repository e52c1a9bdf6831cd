package io.marquee.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@ParentLayout(AdminLayout.class)
@PageTitle("This is not yours to open")
@AnonymousAllowed
class ForbiddenView extends Div implements HasErrorParameter<AccessDeniedException> {

    ForbiddenView() {
        add(Markup.state(
                Icon.NOTHING,
                "This is not yours to open",
                "Your roles do not include this page. The owner of the account can change them.",
                Markup.linkButton(".", Icon.DASHBOARD, "Dashboard", "ghost", "sm")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> failure) {
        return 403;
    }
}
