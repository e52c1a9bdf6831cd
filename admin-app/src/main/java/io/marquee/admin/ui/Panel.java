package io.marquee.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A framed part of a page with a heading. */
public class Panel extends Section {

    private final H2 heading;

    /**
     * An empty one.
     *
     * @param aside what stands at the other end of the heading's line
     */
    @SuppressWarnings("this-escape") // the parts of a component are added as it is made
    public Panel(String heading, Component... aside) {
        this.heading = new H2(heading);
        addClassName("panel");
        Header header = new Header(this.heading);
        header.add(aside);
        add(header);
    }

    public void setHeading(String text) {
        heading.setText(text);
    }
}
