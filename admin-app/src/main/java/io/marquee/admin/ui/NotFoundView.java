package io.marquee.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@ParentLayout(AdminLayout.class)
@PageTitle("There is nothing here")
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        add(Markup.state(
                Icon.NOTHING,
                "There is nothing here",
                "The address may be mistyped, or what it named has been deleted.",
                Markup.linkButton(".", Icon.DASHBOARD, "Dashboard", "ghost", "sm")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> failure) {
        return 404;
    }
}
