package io.marquee.viewer.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/** A question over the page, with what it means and the ways to answer. Leaving it is always one of them. */
@Tag("dialog")
@StyleSheet("context://ui/plans.css")
public final class AskDialog extends HtmlContainer {

    private static final String HEADING = "asked";

    private final Paragraph trouble = Markup.paragraph("", "small", "danger");
    private final Div ways = new Div();

    /** A question, to be opened once it has its answers. */
    @SuppressWarnings("this-escape") // the parts of a component are added as it is made
    public AskDialog(String heading, Component... meaning) {
        addClassName("ask");
        getElement().setAttribute("aria-labelledby", HEADING);
        H2 title = new H2(heading);
        title.setId(HEADING);
        Div box = new Div(title);
        box.add(meaning);
        trouble.getElement().setAttribute("role", "alert");
        ways.addClassNames("row", "wrap");
        box.add(trouble, ways);
        box.addClassNames("dialog", "rise", "stack");
        add(box);
        getElement().addEventListener("cancel", _ -> close()).preventDefault();
    }

    /** The way out. */
    public AskDialog leaving(String words) {
        NativeButton leave = new NativeButton(words);
        leave.addClassNames("btn", "ghost");
        leave.getElement().setAttribute("autofocus", true);
        leave.addClickListener(_ -> close());
        ways.addComponentAsFirst(leave);
        return this;
    }

    /** An answer; it closes the dialog itself, unless there is trouble to show. */
    public AskDialog answer(String words, String style, Command act) {
        NativeButton answer = new NativeButton(words);
        answer.addClassNames("btn", style);
        answer.addClickListener(_ -> act.execute());
        ways.add(answer);
        return this;
    }

    public void open() {
        UI.getCurrent().add(this);
    }

    public void close() {
        getElement().removeFromParent();
    }

    /** Says why an answer came to nothing; the question stays. */
    public void trouble(String words) {
        trouble.setText(words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.open || this.showModal()");
    }
}
