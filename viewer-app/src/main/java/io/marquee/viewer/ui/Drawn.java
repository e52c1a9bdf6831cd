package io.marquee.viewer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.internal.JacksonUtils;

/** An element that its own browser code draws from JSON, of which nothing is kept here. */
public abstract class Drawn extends Component implements HasStyle {

    /** Sets a property of the element, once it is in the browser. */
    protected void hand(String property, Object data) {
        getElement()
                .executeJs("this[$0] = $1", property, JacksonUtils.getMapper().valueToTree(data));
    }

    /** Calls a method of the element. */
    protected void call(String method, Object data) {
        getElement().executeJs("this[$0]($1)", method, JacksonUtils.getMapper().valueToTree(data));
    }
}
