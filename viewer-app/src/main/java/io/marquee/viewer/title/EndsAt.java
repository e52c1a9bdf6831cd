package io.marquee.viewer.title;

import com.vaadin.flow.component.html.Span;

/** Tells when it would end if it began now, by the viewer's own clock. */
class EndsAt extends Span {

    private static final String IN_THE_BROWSER = """
            this.textContent = $0 + new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
                .format(new Date(Date.now() + $1 * 60000));
            """;

    EndsAt(int minutes, boolean begun) {
        addClassNames("tag", "line");
        getElement()
                .executeJs(IN_THE_BROWSER, begun ? "Resume now and it ends at " : "Start now and it ends at ", minutes);
    }
}
