package io.marquee.viewer.title;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;

/** Why a title is recommended, as a list with icons. */
final class Reasons {

    private Reasons() {}

    static UnorderedList of(String reason) {
        UnorderedList list = new UnorderedList(new ListItem(Icon.SPARK.create(), Markup.span(reason)));
        list.addClassName("why");
        return list;
    }
}
