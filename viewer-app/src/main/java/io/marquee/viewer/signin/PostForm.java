package io.marquee.viewer.signin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form that the browser posts to the sign-in's address, with the page's CSRF token. */
@Tag("form")
class PostForm extends HtmlContainer {

    private static final String WITH_TOKEN = """
            const name = document.querySelector('meta[name="_csrf_parameter"]')?.content;
            const token = document.querySelector('meta[name="_csrf"]')?.content;
            if (name && token) {
              const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value: token });
              this.append(field);
            }
            """;

    PostForm() {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "/login")
                .executeJs(WITH_TOKEN);
    }

    /** Sends what the browser holds. */
    void post() {
        getElement().executeJs("this.submit()");
    }
}
