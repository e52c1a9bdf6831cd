package io.marquee.admin.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import io.marquee.epg.editing.Board;
import io.marquee.epg.editing.History;

/** Channels down, a day across; drawn and dragged in the browser, of which nothing is kept here. */
@Tag("mq-timeline")
@JsModule("context://design/schedule/mq-timeline.js")
@StyleSheet("context://design/schedule/timeline.css")
class Timeline extends Component implements HasStyle {

    Timeline() {
        addClassNames("panel", "tl");
    }

    /** Shows the day in place of what it showed, also what it only previewed. */
    void show(Board board, History history) {
        getElement().executeJs("this.board = $0", JacksonUtils.getMapper().valueToTree(BoardData.of(board, history)));
    }

    /** Reads the words out to those who do not see what happened. */
    void say(String words) {
        getElement().executeJs("this.say($0)", words);
    }

    void onAct(SerializableConsumer<Act> done) {
        getElement()
                .addEventListener(
                        "mq-schedule",
                        event -> done.accept(Act.of(event.getEventData().get("event.detail"))))
                .addEventData("event.detail");
    }
}
