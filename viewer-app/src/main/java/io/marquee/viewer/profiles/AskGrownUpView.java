package io.marquee.viewer.profiles;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import jakarta.annotation.security.PermitAll;

/** What a kids' profile sees instead of a page that is not for it. */
@Route("ask-a-grown-up")
@PageTitle("Ask a grown-up")
@PermitAll
@StyleSheet("context://ui/profiles.css")
class AskGrownUpView extends Div {

    AskGrownUpView() {
        addClassNames("page", "ask-first");
        Div ways = new Div(
                Markup.link("/profiles", Icon.PEOPLE, "Switch profile", "btn", "primary"),
                Markup.link("/", Icon.HOME, "Home", "btn", "ghost"));
        ways.addClassNames("row", "wrap");
        Div state = new Div(
                Icon.LOCK.create(),
                new H1("Ask a grown-up"),
                Markup.paragraph("The account and its profiles are for grown-ups. They open from their own profile."),
                ways);
        state.addClassName("state");
        add(state);
    }
}
