package io.marquee.viewer.profiles;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.viewer.ui.Drawn;

/** Asks for a PIN, or instead for the account's password, until it is right or the viewer gives up. */
@Tag("mq-pin")
@JsModule("context://viewer/mq-pin.js")
@StyleSheet("context://ui/profiles.css")
class PinPad extends Drawn {

    PinPad(String heading, String hint, String picture) {
        getElement().setAttribute("heading", heading).setAttribute("hint", hint).setAttribute("image", picture);
        getElement().addEventListener("mq-pin-cancel", _ -> getElement().removeFromParent());
    }

    void onPin(SerializableConsumer<String> typed) {
        listen("mq-pin", "pin", typed);
    }

    void onPassword(SerializableConsumer<String> typed) {
        listen("mq-pin-password", "password", typed);
    }

    /** What was sent did not open it. */
    void wrong(String words) {
        call("wrong", words);
    }

    private void listen(String event, String detail, SerializableConsumer<String> typed) {
        String path = "event.detail." + detail;
        getElement()
                .addEventListener(
                        event,
                        heard -> typed.accept(heard.getEventData().get(path).asString()))
                .addEventData(path);
    }
}
